package io.github.rapporteur.extract.markup;

import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.text.BlockDraft;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Inline;
import io.github.rapporteur.text.SourceTextBuilder;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks through the content of a page and writes its blocks. */
final class HtmlBody {
    private static final ImmutableSet<String> BLOCKS = ImmutableSet.of(
            "address",
            "article",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "header",
            "hr",
            "legend",
            "main",
            "p",
            "pre",
            "section",
            "summary",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "table");

    private final HtmlNotes notes;
    private final SourceTextBuilder out;
    private HtmlText text = new HtmlText(BlockKind.PARAGRAPH, "");
    private HtmlStyle style = HtmlStyle.PLAIN;
    private int lists;
    private BlockKind ordinary = BlockKind.PARAGRAPH;
    private boolean joined;

    HtmlBody(HtmlNotes notes, SourceTextBuilder out) {
        this.notes = notes;
        this.out = out;
    }

    void read(Element content) {
        children(content);
        flush();
    }

    private void children(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode characters) {
                text.append(characters.getWholeText(), style);
            } else if (node instanceof Element child) {
                styled(child);
            }
        }
    }

    private void styled(Element element) {
        HtmlStyle before = style;
        style = style.inside(element);
        element(element);
        style = before;
    }

    private void element(Element element) {
        Optional<String> note = notes.markOf(element);
        String name = element.tagName();
        if (note.isPresent() && !joined) {
            note(element, note.get());
        } else if (isFurniture(element)) {
            furniture(element);
        } else if (name.length() == 2 && name.charAt(0) == 'h' && "123456".indexOf(name.charAt(1)) >= 0) {
            block(element, BlockKind.HEADING, name.charAt(1) - '0');
        } else {
            named(element, name);
        }
    }

    private void named(Element element, String name) {
        switch (name) {
            case "br" -> text.newline();
            case "ul", "ol", "menu" -> list(element);
            case "li" -> item(element, "• ");
            case "table" -> table(element);
            case "a" -> link(element);
            case "sup" -> marked(element, Inline.Kind.SUPERSCRIPT, "");
            case "q" -> {
                text.append("“", style);
                children(element);
                text.append("”", style);
            }
            default -> {
                if (BLOCKS.contains(name)) {
                    block(element, ordinary, 0);
                } else {
                    children(element);
                }
            }
        }
    }

    private void flush() {
        text.draft().ifPresent(out::add);
        text = new HtmlText(ordinary, "");
    }

    /** Word processors write headers and footers of pages as titled divisions. */
    private static boolean isFurniture(Element element) {
        String title = element.attr("title");
        return element.tagName().equals("div") && (title.equals("header") || title.equals("footer"));
    }

    private void furniture(Element element) {
        flush();
        ordinary = BlockKind.FURNITURE;
        text = new HtmlText(ordinary, "");
        children(element);
        ordinary = BlockKind.PARAGRAPH;
        text.draft().ifPresent(out::add);
        text = new HtmlText(ordinary, "");
    }

    private void block(Element element, BlockKind kind, int level) {
        if (joined) {
            text.separate();
            children(element);
            text.separate();
            return;
        }
        if (!text.isWaiting() || kind == BlockKind.HEADING) {
            flush();
            text = new HtmlText(kind, "").level(level);
        }
        text.style(style);
        children(element);
        if (!text.isWaiting()) {
            flush();
        }
    }

    private void list(Element list) {
        if (!joined) {
            flush();
        }
        lists++;
        ListMarkers markers = ListMarkers.of(list);
        for (Node node : list.childNodes()) {
            if (node instanceof Element child && child.tagName().equals("li")) {
                HtmlStyle before = style;
                style = style.inside(child);
                item(child, markers.next(child));
                style = before;
            } else if (node instanceof Element other) {
                styled(other);
            } else if (node instanceof TextNode characters) {
                text.append(characters.getWholeText(), style);
            }
        }
        lists--;
    }

    private void item(Element item, String marker) {
        Optional<String> note = notes.markOf(item);
        if (note.isPresent() && !joined) {
            note(item, note.get());
            return;
        }
        if (joined) {
            text.separate();
            text.append(PrintedLabel.starts(item.text()) ? "" : marker, style);
            children(item);
            text.separate();
            return;
        }
        flush();
        text = new HtmlText(BlockKind.LIST_ITEM, marker).level(Math.max(1, lists));
        text.style(style);
        children(item);
        flush();
    }

    /** The mark comes first; the link back to where it was called is no text. */
    private void note(Element element, String mark) {
        flush();
        text = new HtmlText(BlockKind.FOOTNOTE, "").mark(mark);
        joined = true;
        children(element);
        joined = false;
        flush();
    }

    private void link(Element link) {
        Optional<String> called = notes.calledBy(link);
        if (called.isPresent()) {
            text.noteMark(called.get(), style);
        } else if (!notes.isBackLink(link)) {
            marked(link, Inline.Kind.LINK, link.attr("href"));
        }
    }

    private void marked(Element element, Inline.Kind kind, String detail) {
        HtmlText marked = text;
        int start = marked.position();
        children(element);
        if (marked == text) {
            text.mark(start, kind, detail);
        }
    }

    private void table(Element table) {
        if (joined || HtmlTables.isLayout(table)) {
            block(table, ordinary, 0);
            return;
        }
        flush();
        BlockDraft draft = HtmlTables.draft(table, this::cell);
        out.add(ordinary == BlockKind.FURNITURE ? draft.as(ordinary) : draft);
    }

    private BlockDraft cell(Element cell) {
        text = new HtmlText(BlockKind.TABLE, "");
        joined = true;
        HtmlStyle before = style;
        style = style.inside(cell);
        children(cell);
        style = before;
        joined = false;
        BlockDraft draft = text.draft().orElseGet(() -> new BlockDraft(BlockKind.TABLE));
        text = new HtmlText(ordinary, "");
        return draft;
    }
}
