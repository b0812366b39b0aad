package io.github.rapporteur.extract.pdf;

import com.google.common.collect.Sets;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Problem;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells fonts whose characters cannot be what is printed: letters without a character, letters that claim to be spaces,
 * alphabets shifted into another one. Their lines are left out, since wrong letters are worse than none.
 */
final class Legibility {
    private static final double TOLERABLE = 0.04;
    private static final int FEWEST = 20;
    private static final int SAMPLE = 150;
    private static final int REPEATED = 3;
    private static final double MOST_ACCENTED = 0.4;
    private static final double FEWEST_VOWELS = 0.18;
    private static final double MOST_VOWELS = 0.65;
    private static final double MOST_INNER_CAPITALS = 0.12;
    private static final int VOWEL = 1;
    private static final int SMALL = 2;
    private static final int CAPITAL = 4;
    private static final int LETTER = 8;
    private static final byte[] LATIN = latin();

    private final Set<Face> broken = Sets.newIdentityHashSet();
    private int all;
    private int left;

    /** What was counted of the letters set in one font. */
    private static final class Letters {
        int glyphs;
        int latin;
        int accented;
        int vowels;
        int small;
        int innerCapitals;
        int repeated;

        void add(String text) {
            int run = 1;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                char before = i > 0 ? text.charAt(i - 1) : ' ';
                glyphs += c == ' ' ? 0 : 1;
                run = c == before && Characters.isRightToLeft(c) ? run + 1 : 1;
                repeated += run >= REPEATED ? 1 : 0;
                if (c < LATIN.length && LATIN[c] != 0) {
                    latin++;
                    accented += c >= 0xC0 ? 1 : 0;
                    vowels += LATIN[c] & VOWEL;
                    small += (LATIN[c] & SMALL) >> 1;
                    innerCapitals += (LATIN[c] & CAPITAL) != 0 && Character.isLowerCase(before) ? 1 : 0;
                }
            }
        }

        boolean isImplausible() {
            int plain = latin - accented;
            return latin >= SAMPLE
                    && (accented > MOST_ACCENTED * latin
                            || vowels < FEWEST_VOWELS * plain
                            || vowels > MOST_VOWELS * plain
                            || innerCapitals > MOST_INNER_CAPITALS * small);
        }
    }

    private static byte[] latin() {
        byte[] kinds = new byte[0x250];
        for (char c = 0; c < kinds.length; c++) {
            int kind = "aeiouyAEIOUY".indexOf(c) >= 0 ? VOWEL : 0;
            kind |= Character.isLowerCase(c) ? SMALL : 0;
            kind |= Character.isUpperCase(c) ? CAPITAL : 0;
            kinds[c] = (byte) (Character.isLetter(c) ? kind | LETTER : 0);
        }
        return kinds;
    }

    private Legibility(List<PageLines> pages, Faces faces) {
        Map<Face, Letters> letters = new IdentityHashMap<>();
        faces.all().forEach(face -> letters.put(face, new Letters()));
        for (PageLines page : pages) {
            for (Line line : page.lines()) {
                letters.computeIfAbsent(line.face(), face -> new Letters()).add(line.text());
            }
        }
        // Whoever recognised letters in a picture has said how certain they are.
        letters.remove(faces.recognised());
        letters.forEach(this::judge);
        if (faces.lost() >= FEWEST) {
            all += faces.lost();
            left += faces.lost();
        }
    }

    private void judge(Face face, Letters letters) {
        int unmapped = face.lost();
        int lost = unmapped + letters.repeated;
        if (letters.isImplausible() || lost >= FEWEST && lost > TOLERABLE * (letters.glyphs + unmapped)) {
            broken.add(face);
            all += unmapped;
            left += unmapped;
        }
    }

    /** The pages without what is illegible, and whether there was any. */
    record Result(List<PageLines> pages, Optional<Problem> problem) {}

    static Result check(List<PageLines> pages, Faces faces) {
        Legibility legibility = new Legibility(pages, faces);
        List<PageLines> kept = new ArrayList<>();
        pages.forEach(page -> kept.add(legibility.check(page)));
        if (legibility.left == 0) {
            return new Result(pages, Optional.empty());
        }
        long share = Math.max(1, Math.round(100.0 * legibility.left / legibility.all));
        String message = share + " % of the text was left out: its fonts do not tell which characters they print";
        return new Result(kept, Optional.of(Problem.of("broken-font", message)));
    }

    private PageLines check(PageLines page) {
        List<Line> lines = new ArrayList<>();
        for (Line line : page.lines()) {
            boolean text = line.kind() != BlockKind.FURNITURE;
            all += text ? line.text().length() : 0;
            if (broken.contains(line.face())) {
                left += text ? line.text().length() : 0;
            } else {
                lines.add(line);
            }
        }
        return lines.size() == page.lines().size() ? page : page.with(lines);
    }
}
