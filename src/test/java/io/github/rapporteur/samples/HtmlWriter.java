package io.github.rapporteur.samples;

import com.google.common.html.HtmlEscapers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One HTML page; notes at its end, linked from their marks. */
final class HtmlWriter implements SampleWriter {
    private final StringBuilder out = new StringBuilder();

    @Override
    public byte[] write(Sample sample) {
        String direction = sample.rightToLeft() ? " dir=\"rtl\"" : "";
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(sample.language())
                .append("\"")
                .append(direction)
                .append(">\n");
        out.append("<head>\n<meta charset=\"utf-8\">\n");
        out.append("<title>").append(escaped(sample.symbol())).append("</title>\n");
        out.append(
                "<meta name=\"description\" content=\"Invented sample of Rapporteur, no United Nations document\">\n");
        out.append("</head>\n<body>\n<header>\n");
        for (String name : new String[] {"united-nations", "symbol", "organ", "distribution", "date", "original"}) {
            element("p", "", escaped(sample.field(name)));
        }
        sample.left().forEach(left -> element("p", "", words(left)));
        out.append("</header>\n<main>\n");
        sample.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.NOTE)
                .forEach(this::block);
        out.append("</main>\n<footer>\n<hr>\n");
        sample.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.NOTE)
                .forEach(this::note);
        element("p", "", escaped(sample.field("job")));
        return out.append("</footer>\n</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void block(Block block) {
        String words = escaped(block.labelThen(" ")) + words(block.runs());
        switch (block.kind()) {
            case TITLE -> element("h1", "", words);
            case HEADING -> element("h" + Math.min(6, block.depth() + 1), "", words);
            case ANNEX -> element("h2", "", words(block.runs()));
            case TABLE -> table(block);
            case ITEM -> element("p", " style=\"margin-inline-start: " + 2 * block.depth() + "em\"", words);
            case ASIDE_RIGHT -> element("p", " style=\"text-align: end\"", words);
            case ASIDE_CENTRED -> element("p", " style=\"text-align: center\"", words);
            default -> element("p", "", words);
        }
    }

    private void note(Block note) {
        String label = note.label().orElseThrow();
        element("p", " id=\"note-" + label + "\"", "<sup>" + label + "</sup> " + words(note.runs()));
    }

    private void table(Block block) {
        out.append("<table>\n");
        for (int i = 0; i < block.cells().size(); i++) {
            String cell = i == 0 ? "th" : "td";
            out.append("<tr>");
            block.cells()
                    .get(i)
                    .forEach(text -> out.append('<')
                            .append(cell)
                            .append('>')
                            .append(escaped(text))
                            .append("</")
                            .append(cell)
                            .append('>'));
            out.append("</tr>\n");
        }
        out.append("</table>\n");
    }

    private void element(String name, String attributes, String content) {
        if (!content.isEmpty()) {
            out.append('<').append(name).append(attributes).append('>').append(content);
            out.append("</").append(name).append(">\n");
        }
    }

    private static String words(List<Run> runs) {
        StringBuilder words = new StringBuilder();
        for (Run run : runs) {
            if (run instanceof Run.Words part) {
                String tag = part.bold() ? "b" : part.italic() ? "i" : "";
                String text = escaped(part.text());
                words.append(tag.isEmpty() ? text : "<" + tag + ">" + text + "</" + tag + ">");
            } else if (run instanceof Run.Mark mark) {
                words.append("<sup><a href=\"#note-").append(mark.label()).append("\">");
                words.append(mark.label()).append("</a></sup>");
            }
        }
        return words.toString();
    }

    private static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}
