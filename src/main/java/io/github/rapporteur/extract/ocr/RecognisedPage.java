package io.github.rapporteur.extract.ocr;

import com.google.common.collect.ImmutableList;

/**
 * What was recognised in the picture of a page. All measures are in pixels from its top left corner.
 *
 * @param lines in the order in which Tesseract reads them
 * @param rules lines drawn from side to side
 * @param illegible how many lines were left out because hardly a letter of them is certain: stains, stamps, pictures
 * @param packs the language packs it was read with, joined by {@code +}
 */
public record RecognisedPage(ImmutableList<Line> lines, ImmutableList<Area> rules, int illegible, String packs) {

    /** A rectangle. */
    public record Area(int left, int top, int right, int bottom) {}

    /**
     * A line of text.
     *
     * @param words from left to right
     * @param slope by how much its baseline falls for each pixel to the right
     * @param baseline where it starts, at the left of its first word
     * @param size of its letters, from the foot of the lowest to the head of the highest
     */
    public record Line(ImmutableList<Word> words, float slope, float baseline, float size) {

        /** How many letters it has. */
        public int letters() {
            return words.stream().mapToInt(word -> word.text().length()).sum();
        }

        /** The sum of the confidence in each letter; divided by their number it is between 0 and 100. */
        public long confidence() {
            return words.stream()
                    .mapToLong(word -> (long) word.confidence() * word.text().length())
                    .sum();
        }
    }

    /**
     * A word.
     *
     * @param text in the order in which it is read
     * @param confidence from 0 to 100
     */
    public record Word(String text, Area area, int confidence) {}

    /** How many letters were recognised. */
    public int letters() {
        return lines.stream().mapToInt(Line::letters).sum();
    }

    /** The sum of the confidence in each letter; divided by their number it is between 0 and 100. */
    public long confidence() {
        return lines.stream().mapToLong(Line::confidence).sum();
    }
}
