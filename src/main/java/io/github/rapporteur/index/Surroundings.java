package io.github.rapporteur.index;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.util.BytesRef;

/** What stands around the passages that a node has directly below it: the headings above, and what leads in to items. */
final class Surroundings {
    /** How much of a lead-in goes with an item, in UTF-16 units, and how many lead-ins, innermost first. */
    private static final int LEAD_IN = 200;

    private static final int LEAD_INS = 3;

    private final ImmutableList<String> headings;
    private final BytesRef shown;
    private final Entry others;
    private final Supplier<Entry> items;

    /** @param below one of the passages */
    Surroundings(Document document, Node below, ShownForm shown, WordsOfFile words) {
        this.headings = document.headingPath(below);
        this.shown = shown.headings(headings);
        this.others = new Entry(words);
        headings.forEach(heading -> others.around(Fields.AROUND, heading));
        this.items = Suppliers.memoize(() -> withLeadIns(document.ancestors(below), new Entry(words).like(others)));
    }

    private static Entry withLeadIns(List<Node> above, Entry entry) {
        Lists.reverse(above).stream()
                .filter(Node::isPassage)
                .limit(LEAD_INS)
                .forEach(node -> entry.around(Fields.AROUND, Analysis.LEAD_IN, end(node.text())));
        return entry;
    }

    private static String end(String text) {
        int from = text.length() - LEAD_IN;
        int space = from <= 0 ? -1 : text.indexOf(' ', from);
        return from <= 0 ? text : text.substring(space < 0 ? from : space + 1);
    }

    /** The headings above, outermost first. */
    ImmutableList<String> headings() {
        return headings;
    }

    /** How their stored form begins. */
    BytesRef shown() {
        return shown;
    }

    /** The words that stand around one of the passages. */
    Entry of(Node passage) {
        return passage.type() == NodeType.ITEM ? items.get() : others;
    }
}
