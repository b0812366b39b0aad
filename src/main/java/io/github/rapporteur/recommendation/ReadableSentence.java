package io.github.rapporteur.recommendation;

import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import java.util.Optional;

/** Puts a passage together with its lead-ins, so that it can be read alone. */
final class ReadableSentence {
    private final Reading reading;

    ReadableSentence(Reading reading) {
        this.reading = reading;
    }

    /** The whole passage as one or more sentences that end with a full stop. */
    String of(Node node) {
        return ended(joined(node));
    }

    private String joined(Node node) {
        Document document = reading.document();
        Optional<Node> parent = document.parent(node).filter(Node::isPassage);
        if (node.type() != NodeType.ITEM || parent.isEmpty() || !reading.inherits(node)) {
            return node.text();
        }
        String above = joined(parent.get());
        return Reading.isLeadIn(above) ? join(reading.last(above), node.text()) : node.text();
    }

    private String join(String leadIn, String text) {
        String lead = leadIn.stripTrailing();
        String bare = lead.substring(0, lead.length() - 1).stripTrailing();
        return (reading.runsOn(leadIn, text) ? bare : lead) + " " + inside(text);
    }

    /** As it is written inside a sentence: {@code The use} becomes {@code the use}, {@code UNODC} stays. */
    static String inside(String text) {
        boolean plainWord = text.length() > 1
                && Character.isUpperCase(text.charAt(0))
                && (Character.isLowerCase(text.charAt(1)) || text.charAt(1) == ' ');
        return plainWord ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }

    private static String ended(String text) {
        String end = text.stripTrailing();
        if (end.endsWith(";") || end.endsWith(",") || end.endsWith("；") || end.endsWith("؛")) {
            String bare = end.substring(0, end.length() - 1).stripTrailing();
            return bare + (end.endsWith("；") ? "。" : ".");
        }
        return end;
    }
}
