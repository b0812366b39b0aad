package io.github.rapporteur.structure;

import com.google.common.base.Splitter;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.document.TreeDump;
import io.github.rapporteur.spec.Example;
import java.util.Optional;

/**
 * What an example expects: lines {@code meta title "…"} for what it asks about the head of the document, {@code none}
 * where that is absent, then the tree. What it does not ask about is not compared.
 */
final class ExampleDump {
    private static final String META = "meta ";

    private ExampleDump() {}

    /** What stands for line breaks and tabs that Markdown would not show becomes what it stands for. */
    static String input(Example example) {
        return example.input().replace('␌', '\f').replace('→', '\t');
    }

    static String of(Example example, Document document) {
        StringBuilder dump = new StringBuilder();
        for (String line : Splitter.on('\n').split(example.expected().orElse(""))) {
            if (line.startsWith(META)) {
                String key = Splitter.on(' ').splitToList(line).get(1);
                dump.append(META).append(key).append(' ');
                dump.append(value(key, document.masthead())).append('\n');
            }
        }
        return dump + TreeDump.of(document);
    }

    private static String value(String key, Masthead head) {
        return switch (key) {
            case "symbol" -> head.symbol().map(Object::toString).orElse("none");
            case "kind" -> head.kind().label();
            case "language" -> head.language();
            case "title" -> quoted(head.title());
            case "issued" -> head.issued().map(Object::toString).orElse("none");
            case "adopted" -> head.adopted().map(Object::toString).orElse("none");
            case "session" -> head.session().orElse("none");
            case "agendaItems" -> head.agendaItems().isEmpty() ? "none" : String.join(", ", head.agendaItems());
            case "body" -> quoted(head.body());
            default -> "unknown key";
        };
    }

    private static String quoted(Optional<String> text) {
        return text.map(words -> "\"" + words + "\"").orElse("none");
    }
}
