package io.github.rapporteur.samples;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;

/** Rich text by hand: letters beyond ASCII as escapes, notes as footnotes, symbol and page number as furniture. */
final class RtfWriter implements SampleWriter {
    private final StringBuilder out = new StringBuilder();

    @Override
    public byte[] write(Sample sample) {
        out.append("{\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1\n");
        out.append("{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}}\n");
        out.append("{\\info{\\title ").append(escaped(sample.symbol()));
        out.append("}{\\subject Invented sample of Rapporteur, no United Nations document}}\n");
        out.append("\\paperw12240\\paperh15840\\titlepg\n");
        out.append("{\\header\\pard ").append(escaped(sample.symbol())).append("\\par}\n");
        out.append("{\\footerf\\pard ").append(escaped(sample.field("job"))).append("\\par}\n");
        out.append("{\\footer\\pard {\\field{\\*\\fldinst PAGE}{\\fldrslt 2}}\\par}\n\\fs20\n");
        head(sample);
        sample.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.NOTE)
                .forEach(block -> block(sample, block));
        return out.append("}\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void head(Sample sample) {
        line(escaped(sample.field("united-nations")) + "\\tab " + escaped(sample.symbol()));
        line("{\\b " + escaped(sample.field("organ")) + "}\\tab " + escaped(sample.field("distribution")));
        line("\\tab " + escaped(sample.field("date")));
        line("\\tab " + escaped(sample.field("original")));
        sample.left().forEach(left -> line(words(sample, left)));
    }

    private void line(String content) {
        out.append("\\pard ").append(content).append("\\par\n");
    }

    private void block(Sample sample, Block block) {
        if (block.kind() == Block.Kind.TABLE) {
            block.cells().forEach(this::row);
            return;
        }
        String label = block.kind() == Block.Kind.ANNEX
                ? ""
                : block.label().map(printed -> escaped(printed) + "\\tab ").orElse("");
        out.append("\\pard").append(form(block)).append(' ');
        boolean bold = block.kind() == Block.Kind.TITLE
                || block.kind() == Block.Kind.HEADING
                || block.kind() == Block.Kind.ANNEX;
        String words = label + words(sample, block.runs());
        out.append(bold ? "{\\b " + words + "}" : words).append("\\par\n");
    }

    private static String form(Block block) {
        return switch (block.kind()) {
            case HEADING, ANNEX -> "\\sb240\\sa120\\keepn";
            case ITEM -> "\\sa120\\qj\\li" + 567 * block.depth();
            case ASIDE_RIGHT -> "\\sa120\\qr";
            case ASIDE_CENTRED -> "\\sa120\\qc";
            default -> "\\sa120\\qj";
        };
    }

    private void row(ImmutableList<String> cells) {
        out.append("\\trowd");
        for (int i = 1; i <= cells.size(); i++) {
            out.append("\\cellx").append(i * 2400);
        }
        out.append('\n');
        cells.forEach(cell -> out.append("\\pard\\intbl ").append(escaped(cell)).append("\\cell\n"));
        out.append("\\row\n");
    }

    private static String words(Sample sample, ImmutableList<Run> runs) {
        StringBuilder words = new StringBuilder();
        for (Run run : runs) {
            if (run instanceof Run.Words part) {
                String form = (part.bold() ? "\\b" : "") + (part.italic() ? "\\i" : "");
                String text = escaped(part.text());
                words.append(form.isEmpty() ? text : "{" + form + " " + text + "}");
            } else if (run instanceof Run.Mark mark) {
                boolean counted = !mark.label().equals("*");
                String printed = "{\\super " + (counted ? "\\chftn" : "*") + "}";
                words.append(printed)
                        .append("{\\footnote\\pard\\fs16 ")
                        .append(printed)
                        .append(' ');
                words.append(escaped(sample.note(mark.label()).text())).append('}');
            }
        }
        return words.toString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || c == '{' || c == '}') {
                escaped.append('\\').append(c);
            } else if (c < 128) {
                escaped.append(c);
            } else {
                escaped.append("\\u").append((int) (short) c).append('?');
            }
        }
        return escaped.toString();
    }
}
