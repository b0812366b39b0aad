package io.github.rapporteur.extract.doc;

/** Properties of characters and paragraphs as Word writes them ([MS-DOC] 2.6). */
final class Sprms {
    static final byte[] BOLD = flag(0x0835);
    static final byte[] ITALIC = flag(0x0836);
    static final byte[] DELETED = flag(0x0800);
    static final byte[] INSERTED = flag(0x0801);
    static final byte[] HIDDEN = flag(0x083C);
    static final byte[] SPECIAL = flag(0x0855);
    static final byte[] RAISED = flag(0x2A48);
    static final byte[] CENTRED = flag(0x2461);
    static final byte[] FRAMED =
            new Bytes().two(0x8418).two(1196).two(0x8419).two(12961).take();
    static final byte[] IN_TABLE = flag(0x2416);
    static final byte[] ROW_END = flag(0x2417);
    static final byte[] INNER_CELL_END = flag(0x244B);
    static final byte[] INNER_ROW_END = flag(0x244C);

    private Sprms() {}

    private static byte[] flag(int code) {
        return new Bytes().two(code).one(1).take();
    }

    /** Takes part in a numbering, from 1, at a level, from 0. */
    static byte[] listed(int list, int level) {
        return new Bytes().two(0x260A).one(level).two(0x460B).two(list).take();
    }

    /** The level in the outline, from 0. */
    static byte[] outline(int level) {
        return new Bytes().two(0x2640).one(level).take();
    }

    /** How many tables the paragraph stands in. */
    static byte[] depth(int tables) {
        return new Bytes().two(0x6649).four(tables).take();
    }

    /** White space on the left, in twentieths of a point. */
    static byte[] left(int twips) {
        return new Bytes().two(0x840F).two(twips).take();
    }

    /** The size of characters in half points. */
    static byte[] size(int halfPoints) {
        return new Bytes().two(0x4A43).two(halfPoints).take();
    }

    /** Where the cells of a row begin and end, in twentieths of a point. */
    static byte[] columns(int... edges) {
        Bytes row = new Bytes().one(edges.length - 1);
        for (int edge : edges) {
            row.two(edge);
        }
        row.fill(row.size() + 20 * (edges.length - 1));
        return new Bytes().two(0xD608).two(row.size() + 1).all(row.take()).take();
    }

    static byte[] joined(byte[]... properties) {
        Bytes all = new Bytes();
        for (byte[] property : properties) {
            all.all(property);
        }
        return all.take();
    }
}
