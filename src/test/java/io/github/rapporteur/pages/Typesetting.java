package io.github.rapporteur.pages;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines. {@code **bold**}, {@code *italic*} and {@code ^raised^} words are marked so. */
record Typesetting(float size, float leading, boolean rightToLeft) {
    private static final float SMALL = 0.62f;

    Typesetting scaled(float factor) {
        return new Typesetting(size * factor, leading * factor, rightToLeft);
    }

    /** Room between two words. */
    float blank() {
        return size / 4;
    }

    /** The words of a text; what is bold or italic may go on over several. */
    ImmutableList<Word> words(String text, boolean heavy) {
        ImmutableList.Builder<Word> words = ImmutableList.builder();
        boolean bold = heavy;
        boolean italic = false;
        for (String token : Splitter.on(' ').omitEmptyStrings().split(text)) {
            List<Word.Part> parts = new ArrayList<>();
            StringBuilder part = new StringBuilder();
            boolean raised = false;
            for (int i = 0; i <= token.length(); i++) {
                boolean star = i < token.length() && token.charAt(i) == '*';
                boolean caret = i < token.length() && token.charAt(i) == '^';
                if (!star && !caret && i < token.length()) {
                    part.append(token.charAt(i));
                    continue;
                }
                if (!part.isEmpty()) {
                    parts.add(new Word.Part(part.toString(), face(bold, italic), raised ? SMALL * size : size, raised));
                    part.setLength(0);
                }
                boolean two = star && i + 1 < token.length() && token.charAt(i + 1) == '*';
                bold ^= two;
                italic ^= star && !two;
                raised ^= caret;
                i += two ? 1 : 0;
            }
            words.add(new Word(ImmutableList.copyOf(parts)));
        }
        return words.build();
    }

    private Face face(boolean bold, boolean italic) {
        if (rightToLeft) {
            return bold ? Face.ARABIC_BOLD : Face.ARABIC;
        }
        return bold ? Face.BOLD : italic ? Face.ITALIC : Face.ROMAN;
    }

    /**
     * Lines of at most a width.
     *
     * @param first how far the first line starts behind the edge
     * @param rest how far the others do
     * @param justified whether full lines are stretched
     */
    ImmutableList<TypeLine> lines(
            List<Word> words, float width, float first, float rest, float before, boolean justified) {
        ImmutableList.Builder<TypeLine> lines = ImmutableList.builder();
        List<Word> line = new ArrayList<>();
        float used = 0;
        float indent = first;
        float above = before;
        for (Word word : words) {
            if (!line.isEmpty() && used + blank() + word.width() > width - indent) {
                float spare = width - indent - used;
                float wide = justified ? blank() + spare / Math.max(1, line.size() - 1) : blank();
                lines.add(new TypeLine(ImmutableList.copyOf(line), indent, wide, above, leading));
                line.clear();
                used = 0;
                indent = rest;
                above = 0;
            }
            used += (line.isEmpty() ? 0 : blank()) + word.width();
            line.add(word);
        }
        lines.add(new TypeLine(ImmutableList.copyOf(line), indent, blank(), above, leading));
        return lines.build();
    }

    /** Lines set in the middle. */
    ImmutableList<TypeLine> centred(List<Word> words, float width, float before) {
        ImmutableList.Builder<TypeLine> centred = ImmutableList.builder();
        for (TypeLine line : lines(words, 0.8f * width, 0, 0, before, false)) {
            float used = (float) line.words().stream().mapToDouble(Word::width).sum()
                    + blank() * (line.words().size() - 1);
            centred.add(new TypeLine(line.words(), (width - used) / 2, blank(), line.before(), leading));
        }
        return centred.build();
    }
}
