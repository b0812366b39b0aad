package io.github.rapporteur.extract.pdf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Inline;
import io.github.rapporteur.text.Page;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.Span;
import io.github.rapporteur.text.TextBlock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the lines of all pages into one text and records where each came to stand. */
final class TextAssembler {
    private static final String MEDIA_TYPE = "application/pdf";

    private final StringBuilder raw = new StringBuilder();
    private final ImmutableList.Builder<TextBlock> blocks = ImmutableList.builder();
    private final ImmutableList.Builder<Page> pages = ImmutableList.builder();

    void page(PageLines page) {
        int start = raw.length();
        Map<Integer, TextArea> areas = areas(page);
        TextArea whole = TextArea.of(page.lines(), page.width());
        for (Line line : page.lines()) {
            blocks.add(block(line, page, areas.getOrDefault(line.column(), whole)));
        }
        pages.add(new Page(page.number(), new Span(start, raw.length()), page.width(), page.height()));
    }

    /** Where the lines of each column begin and end, as far as enough of them tell. */
    private static Map<Integer, TextArea> areas(PageLines page) {
        ListMultimap<Integer, Line> columns =
                MultimapBuilder.hashKeys().arrayListValues().build();
        page.lines().stream()
                .filter(line -> line.column() > 0 && line.kind() == BlockKind.LINE)
                .forEach(line -> columns.put(line.column(), line));
        Map<Integer, TextArea> areas = new HashMap<>();
        columns.asMap().forEach((column, lines) -> areas.put(column, TextArea.of(List.copyOf(lines), page.width())));
        return areas;
    }

    private TextBlock block(Line line, PageLines page, TextArea area) {
        int from = raw.length();
        raw.append(line.text());
        TextBlock.Builder block = TextBlock.builder(line.kind(), new Span(from, raw.length()))
                .page(page.number())
                .box(line.box())
                .indent(area.indent(line))
                .fontSize(line.fontSize())
                .bold(line.bold())
                .italic(line.italic())
                .centred(area.isCentred(line, page.width()))
                .inlines(line.inlines().stream()
                        .map(inline -> new Inline(inline.span().shift(from), inline.kind(), inline.detail()))
                        .toList());
        raw.append('\n');
        return block.build();
    }

    SourceText text() {
        return new SourceText(raw.toString(), blocks.build(), pages.build(), MEDIA_TYPE);
    }
}
