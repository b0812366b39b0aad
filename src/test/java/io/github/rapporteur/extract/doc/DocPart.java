package io.github.rapporteur.extract.doc;

import java.util.ArrayList;
import java.util.List;

/** One of the texts of a Word file while it is written: the body, the notes, the headers. */
final class DocPart {
    /** Characters or a paragraph that end at a place and have properties; the style counts for paragraphs only. */
    record Stretch(int end, int style, byte[] properties) {}

    final StringBuilder text = new StringBuilder();
    final List<Stretch> runs = new ArrayList<>();
    final List<Stretch> paragraphs = new ArrayList<>();

    /** Adds characters. */
    void run(String characters, byte[]... properties) {
        text.append(characters);
        runs.add(new Stretch(text.length(), 0, Sprms.joined(properties)));
    }

    /** Ends the paragraph under way with a character that says how. */
    void end(char mark, int style, byte[]... properties) {
        text.append(mark);
        if (runs.isEmpty() || runs.getLast().end() < text.length()) {
            runs.add(new Stretch(text.length(), 0, new byte[0]));
        }
        paragraphs.add(new Stretch(text.length(), style, Sprms.joined(properties)));
    }

    /** Adds another part behind this one. */
    void append(DocPart other) {
        int before = text.length();
        text.append(other.text);
        other.runs.forEach(run -> runs.add(new Stretch(before + run.end(), run.style(), run.properties())));
        other.paragraphs.forEach(par -> paragraphs.add(new Stretch(before + par.end(), par.style(), par.properties())));
    }
}
