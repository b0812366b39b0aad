package io.github.rapporteur.extract.markup;

import io.github.rapporteur.text.BlockDraft;
import io.github.rapporteur.text.BlockKind;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Tables of a page: those that line things up, and those that only place text. */
final class HtmlTables {
    private static final int WIDEST = 64;

    private HtmlTables() {}

    /** Whether a table only places text: it has one column, or holds what tables of facts don't. */
    static boolean isLayout(Element table) {
        return table.attr("role").equals("presentation")
                || !table.select("table table, h1, h2, h3, h4, h5, h6, li").isEmpty()
                || table.select("tr").stream().allMatch(row -> cells(row).size() <= 1);
    }

    private static Elements cells(Element row) {
        return row.select("> td, > th");
    }

    /** Cells joined by tabs, rows by newlines. */
    static BlockDraft draft(Element table, Function<Element, BlockDraft> reader) {
        BlockDraft draft = new BlockDraft(BlockKind.TABLE);
        for (Element row : table.select("tr")) {
            draft.append(draft.length() == 0 ? "" : "\n");
            int free = -1;
            for (Element cell : cells(row)) {
                draft.append("\t".repeat(free + 1));
                draft.append(reader.apply(cell).onOneLine());
                free = Math.max(0, Math.min(WIDEST, span(cell)) - 1);
            }
        }
        return draft;
    }

    private static int span(Element cell) {
        try {
            return Integer.parseInt(cell.attr("colspan").strip());
        } catch (NumberFormatException notANumber) {
            return 1;
        }
    }
}
