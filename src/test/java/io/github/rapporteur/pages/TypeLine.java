package io.github.rapporteur.pages;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A line ready to be set.
 *
 * @param indent behind the edge it is read from, in points
 * @param blank between two words, in points
 * @param before room left above it, in points
 * @param leading its height, in points
 */
record TypeLine(ImmutableList<Word> words, float indent, float blank, float before, float leading) {

    /** The labels of the notes it calls. */
    List<String> marks() {
        return words.stream().flatMap(word -> word.marks().stream()).toList();
    }

    /** Sets the line between two edges. */
    void set(Sheet sheet, float left, float right, float baseline, boolean rightToLeft) {
        float x = rightToLeft ? right - indent : left + indent;
        for (Word word : words) {
            for (Word.Part part : word.parts()) {
                float y = baseline - (part.raised() ? part.size() * 0.6f : 0);
                sheet.text(rightToLeft ? x - part.width() : x, y, part);
                x += rightToLeft ? -part.width() : part.width();
            }
            x += rightToLeft ? -blank : blank;
        }
    }
}
