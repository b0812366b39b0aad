package io.github.rapporteur.extract.doc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes files of Word 97 for tests, with what the tests speak of and nothing else. */
public final class DocFile {
    final DocPart body = new DocPart();
    final DocPart footnotes = new DocPart();
    final DocPart headers = new DocPart();
    final DocPart endnotes = new DocPart();
    final List<Integer> footnoteMarks = new ArrayList<>();
    final List<Boolean> footnotesCounted = new ArrayList<>();
    final List<Integer> footnoteStarts = new ArrayList<>();
    final List<Integer> endnoteMarks = new ArrayList<>();
    final List<Integer> endnoteStarts = new ArrayList<>();
    final List<Integer> headerStarts = new ArrayList<>();
    final List<byte[]> styles = new ArrayList<>();
    final Bytes lists = new Bytes();
    final Bytes listLevels = new Bytes();
    final Bytes listUses = new Bytes();
    final Bytes listChanges = new Bytes();
    int listCount;
    int useCount;
    boolean titlePage;
    boolean notesRestart;
    final List<Integer> sectionEnds = new ArrayList<>();

    /** A file whose only style is the standard one. */
    public DocFile() {
        style("Normal", 0xFFF);
    }

    /** Adds a paragraph style, which is called by its number: the first after the standard one is 1. */
    public DocFile style(String name, int base, byte[]... properties) {
        byte[] own = Sprms.joined(properties);
        Bytes style =
                new Bytes().two(styles.isEmpty() ? 0 : 0xFFE).two(1 | base << 4).two(2 | styles.size() << 4);
        style.two(0).two(0).two(name.length()).characters(name).two(0);
        style.two(2 + own.length)
                .two(styles.size())
                .all(own)
                .fill(style.size() + style.size() % 2)
                .two(0);
        styles.add(style.take());
        return this;
    }

    /** Adds characters. */
    public DocFile text(String characters, byte[]... properties) {
        body.run(characters, properties);
        return this;
    }

    /** Ends the paragraph under way. */
    DocFile end(byte[]... properties) {
        body.end('\r', 0, properties);
        return this;
    }

    /** Ends the paragraph under way, in a style. */
    public DocFile endIn(int style, byte[]... properties) {
        body.end('\r', style, properties);
        return this;
    }

    /** Takes part in a numbering, from 1, at a level, from 0. */
    public static byte[] listed(int list, int level) {
        return Sprms.listed(list, level);
    }

    /** Adds characters that are inserted under review. */
    public DocFile inserted(String characters) {
        return text(characters, Sprms.INSERTED);
    }

    /** Adds characters that are deleted under review. */
    public DocFile deleted(String characters) {
        return text(characters, Sprms.DELETED);
    }

    /** Adds characters that are hidden. */
    public DocFile hidden(String characters) {
        return text(characters, Sprms.HIDDEN);
    }

    /** Ends the paragraph under way, with an end that is deleted under review. */
    public DocFile deletedEnd(byte[]... properties) {
        body.run("\r", Sprms.DELETED);
        body.paragraphs.add(new DocPart.Stretch(body.text.length(), 0, Sprms.joined(properties)));
        return this;
    }

    /** Ends the paragraph and the section under way; from now on sections count their notes anew. */
    DocFile endSection() {
        body.end('\f', 0);
        sectionEnds.add(body.text.length());
        notesRestart = true;
        return this;
    }

    /** Ends a row. */
    public DocFile endRow() {
        return cell(Sprms.ROW_END);
    }

    /** Ends a cell; a row ends with a cell of its own. */
    public DocFile cell(byte[]... properties) {
        body.end('\u0007', 0, Sprms.joined(Sprms.IN_TABLE, Sprms.joined(properties)));
        return this;
    }

    /** Adds a footnote that Word counts. */
    public DocFile footnote(String text) {
        footnoteMarks.add(body.text.length());
        footnotesCounted.add(true);
        body.run("\u0002", Sprms.SPECIAL, Sprms.RAISED);
        footnoteStarts.add(footnotes.text.length());
        footnotes.run("\u0002", Sprms.SPECIAL, Sprms.RAISED);
        footnotes.run(" " + text);
        footnotes.end('\r', 0);
        return this;
    }

    /** Adds a footnote whose mark the author typed. */
    public DocFile footnote(String mark, String text) {
        footnoteMarks.add(body.text.length());
        footnotesCounted.add(false);
        body.run(mark, Sprms.RAISED);
        footnoteStarts.add(footnotes.text.length());
        footnotes.run(mark, Sprms.RAISED);
        footnotes.run(" " + text);
        footnotes.end('\r', 0);
        return this;
    }

    /** Adds an endnote. */
    DocFile endnote(String text) {
        endnoteMarks.add(body.text.length());
        body.run("\u0002", Sprms.SPECIAL, Sprms.RAISED);
        endnoteStarts.add(endnotes.text.length());
        endnotes.run("\u0002", Sprms.SPECIAL, Sprms.RAISED);
        endnotes.run(" " + text);
        endnotes.end('\r', 0);
        return this;
    }

    /** Adds the headers of the section: on later pages, at their foot, on the first page. */
    DocFile headers(String later, String foot, String first) {
        titlePage = true;
        for (String text : List.of("", "", "", "", "", "", "", later, "", foot, first, "")) {
            headerStarts.add(headers.text.length());
            if (!text.isEmpty()) {
                headers.run(text);
                headers.end('\r', 0);
            }
        }
        return this;
    }

    /** Adds a list of levels written by {@link #level}. */
    public DocFile list(byte[]... levels) {
        lists.four(100 + ++listCount).four(0);
        for (int i = 0; i < 9; i++) {
            lists.two(0xFFF);
        }
        lists.two(0);
        for (int i = 0; i < 9; i++) {
            listLevels.all(i < levels.length ? levels[i] : level(1, 255, ""));
        }
        return this;
    }

    /** A level of a list: its first number, the code of its format and its text, with characters for levels' numbers. */
    public static byte[] level(int start, int format, String text) {
        Bytes level = new Bytes().four(start).one(format).one(0).fill(15).one(0).fill(28);
        return level.two(text.length()).characters(text).take();
    }

    /** Uses a list; uses are called by their number from 1. Levels that start anew are given with their first numbers. */
    public DocFile use(int list, int... levelsAndStarts) {
        useCount++;
        listUses.four(100 + list)
                .four(0)
                .four(0)
                .one(levelsAndStarts.length / 2)
                .one(0)
                .two(0);
        listChanges.four(-1);
        for (int i = 0; i < levelsAndStarts.length; i += 2) {
            listChanges.four(levelsAndStarts[i + 1]).four(levelsAndStarts[i] | 0x10);
        }
        return this;
    }

    /** Writes the file and gives its path back. */
    public Path write(Path path) throws IOException {
        new DocWriter(this).write(path);
        return path;
    }
}
