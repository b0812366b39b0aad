package io.github.rapporteur.extract.pdf;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Page;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.Span;
import io.github.rapporteur.text.TextBlock;
import java.util.List;

/** Writes the lines of all pages into one text and records where each came to stand. */
final class TextAssembler {
    private static final String MEDIA_TYPE = "application/pdf";

    private final StringBuilder raw = new StringBuilder();
    private final ImmutableList.Builder<TextBlock> blocks = ImmutableList.builder();
    private final ImmutableList.Builder<Page> pages = ImmutableList.builder();

    void page(int number, float width, float height, List<Line> lines) {
        int start = raw.length();
        float left =
                (float) lines.stream().mapToDouble(line -> line.box().x()).min().orElse(0);
        for (Line line : lines) {
            int from = raw.length();
            raw.append(line.text());
            blocks.add(TextBlock.builder(BlockKind.LINE, new Span(from, raw.length()))
                    .page(number)
                    .box(line.box())
                    .indent(line.box().x() - left)
                    .fontSize(line.fontSize())
                    .bold(line.bold())
                    .italic(line.italic())
                    .build());
            raw.append('\n');
        }
        pages.add(new Page(number, new Span(start, raw.length()), width, height));
    }

    int length() {
        return raw.length();
    }

    SourceText text() {
        return new SourceText(raw.toString(), blocks.build(), pages.build(), MEDIA_TYPE);
    }
}
