package io.github.rapporteur.extract.pdf;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.text.Inline;
import io.github.rapporteur.text.Page;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.Span;
import io.github.rapporteur.text.TextBlock;

/** Writes the lines of all pages into one text and records where each came to stand. */
final class TextAssembler {
    private static final String MEDIA_TYPE = "application/pdf";

    private final StringBuilder raw = new StringBuilder();
    private final ImmutableList.Builder<TextBlock> blocks = ImmutableList.builder();
    private final ImmutableList.Builder<Page> pages = ImmutableList.builder();

    void page(PageLines page) {
        int start = raw.length();
        TextArea area = TextArea.of(page);
        for (Line line : page.lines()) {
            blocks.add(block(line, page, area));
        }
        pages.add(new Page(page.number(), new Span(start, raw.length()), page.width(), page.height()));
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
