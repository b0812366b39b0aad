package io.github.rapporteur.extract.tika;

import io.github.rapporteur.text.BlockDraft;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.SourceTextBuilder;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XHTML that Tika's parsers write into blocks. */
final class XhtmlBlocks extends DefaultHandler {
    private final SourceTextBuilder out;
    private BlockDraft draft = new BlockDraft(BlockKind.PARAGRAPH);
    private boolean inBody;
    private int tables;
    private int lists;
    private int bold;
    private int italic;

    XhtmlBlocks(SourceTextBuilder out) {
        this.out = out;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "body" -> inBody = true;
            case "p", "div" -> startBlock(BlockKind.PARAGRAPH, 0);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> startBlock(BlockKind.HEADING, name.charAt(1) - '0');
            case "ul", "ol" -> lists++;
            case "li" -> startBlock(BlockKind.LIST_ITEM, lists);
            case "table" -> {
                startBlock(BlockKind.TABLE, 0);
                tables++;
            }
            case "b", "strong" -> bold++;
            case "i", "em" -> italic++;
            case "br" -> draft.append("\n");
            default -> {}
        }
    }

    private void startBlock(BlockKind kind, int level) {
        if (tables > 0) {
            draft.append(draft.length() == 0 ? "" : " ");
            return;
        }
        out.add(draft);
        draft = new BlockDraft(kind).level(level);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li" -> endBlock();
            case "ul", "ol" -> lists--;
            case "td", "th" -> draft.append("\t");
            case "tr" -> draft.append("\n");
            case "table" -> {
                tables--;
                endBlock();
            }
            case "b", "strong" -> bold--;
            case "i", "em" -> italic--;
            case "body" -> endBlock();
            default -> {}
        }
    }

    private void endBlock() {
        startBlock(BlockKind.PARAGRAPH, 0);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inBody) {
            draft.append(new String(characters, start, length), bold > 0, italic > 0);
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        if (tables == 0) {
            characters(characters, start, length);
        }
    }
}
