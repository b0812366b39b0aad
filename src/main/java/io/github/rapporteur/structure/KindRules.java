package io.github.rapporteur.structure;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.DocumentKind;
import io.github.rapporteur.symbol.Symbol;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What sort of document it is: by the nature in its symbol, else by its title, else by its headings. */
final class KindRules {
    private static final ImmutableList<ImmutableList<String>> WORDS = WordTable.read("kinds.tsv");

    private KindRules() {}

    /**
     * @param above what stands between masthead and title: the sponsors of a draft
     * @param below what stands below the title on the cover
     * @param headings the headings of the text
     */
    static DocumentKind of(
            Optional<Symbol> symbol,
            Optional<String> title,
            List<String> above,
            List<String> below,
            List<String> headings) {
        return symbol.flatMap(KindRules::byNature)
                .or(() -> above.stream().anyMatch(KindRules::isDraft)
                        ? Optional.of(DocumentKind.DRAFT)
                        : Optional.empty())
                .or(() -> title.flatMap(text -> byWords("start", text)))
                .or(() -> first("start", below))
                .or(() -> title.flatMap(text -> byWords("title", text)))
                .or(() -> first("title", below))
                .or(() -> first("heading", headings))
                .orElse(DocumentKind.OTHER);
    }

    /** Whether words name a draft: those of its sponsors do. */
    static boolean isDraft(String text) {
        return text.length() < 1500
                && byWords("title", text)
                        .filter(kind -> kind == DocumentKind.DRAFT)
                        .isPresent();
    }

    /** Whether words begin as the title of a letter does. */
    static boolean startsAsLetter(String text) {
        return byWords("start", text)
                .filter(kind -> kind == DocumentKind.LETTER)
                .isPresent();
    }

    /** Whether words below a title only say what sort of document it is. */
    static boolean isSubtitle(String text) {
        return text.length() < 120
                && (byWords("start", text).isPresent()
                        || byWords("subtitle", text).isPresent());
    }

    private static Optional<DocumentKind> first(String where, List<String> texts) {
        return texts.stream()
                .map(text -> byWords(where, text))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<DocumentKind> byNature(Symbol symbol) {
        for (String component : symbol.components()) {
            String nature = component.indexOf('.') > 0 ? component.substring(0, component.indexOf('.')) : component;
            switch (nature.toUpperCase(Locale.ROOT)) {
                case "RES" -> {
                    return Optional.of(DocumentKind.RESOLUTION);
                }
                case "DEC" -> {
                    return Optional.of(DocumentKind.DECISION);
                }
                case "PRST" -> {
                    return Optional.of(DocumentKind.STATEMENT);
                }
                case "PV", "SR" -> {
                    return Optional.of(DocumentKind.MEETING_RECORD);
                }
                default -> {
                    // other components say nothing of the kind
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<DocumentKind> byWords(String where, String text) {
        String folded = MastheadWords.fold(text);
        return WORDS.stream()
                .filter(row -> row.get(0).equals(where))
                .filter(row -> switch (where) {
                    case "start" -> folded.startsWith(row.get(2));
                    case "heading", "subtitle" -> folded.equals(row.get(2));
                    default -> folded.contains(row.get(2));
                })
                .map(row -> kind(row.get(1)))
                .findFirst();
    }

    private static DocumentKind kind(String label) {
        for (DocumentKind kind : DocumentKind.values()) {
            if (kind.label().equals(label)) {
                return kind;
            }
        }
        throw new IllegalStateException("no such kind in the table: " + label);
    }
}
