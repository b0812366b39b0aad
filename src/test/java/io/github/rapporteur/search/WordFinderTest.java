package io.github.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.index.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Words are found in a text just where it has them when all of it is cut into words. */
class WordFinderTest {
    private static final int TEXTS = 3_000;
    private static final int LONGEST = 30;

    private static final ImmutableList<String> PIECES = ImmutableList.of(
            "keepers",
            "Keepers",
            "KEEPER",
            "lamp",
            "lamps",
            "the",
            "of",
            "3",
            "2031",
            "3.5",
            "9(n)",
            "U.S.",
            "e-mail",
            "keeper's",
            "keeper’s",
            "“lamps”",
            "lamps,",
            "lamps;",
            "(lamps)",
            "lamps/keepers",
            "lamps_keepers",
            "_lamps",
            "lamp3",
            "3lamps",
            "a:b",
            "co-operation",
            "A/RES/65/230",
            "keepers.Lamps",
            "ﬁres",
            "ＬＡＭＰＳ",
            "lämps",
            "la\u0301mps",
            "\u0301lamps",
            "l’éclairage",
            "l'éclairage",
            "gardiens",
            "formés",
            "État",
            "evidencia",
            "electrónicas",
            "año",
            "Смотрители",
            "маяков",
            "учёт",
            "учет",
            "её",
            "lamрs",
            "الأدلة",
            "الأدلّة",
            "إلكترونية",
            "والمحافظة",
            "٣",
            "灯塔",
            "看守人",
            "接受培训，并",
            "电子证据。",
            "かな",
            "カナ",
            "\u200dlamps",
            "lam\u00adps",
            "\u00a0lamps",
            "\tlamps",
            "\nlamps",
            "İlamps",
            "ſtraße",
            "\uD83D\uDCA1",
            "lamps\uD83D\uDCA1",
            "ไทยโคม",
            "\u202elamps\u202c");
    private static final ImmutableList<String> LATIN = PIECES.stream()
            .filter(CharMatcher.inRange('\0', '\u2fff')
                    .and(CharMatcher.inRange('\u0370', '\u1dff').negate())::matchesAllOf)
            .collect(ImmutableList.toImmutableList());
    private static final ImmutableList<String> BETWEEN =
            ImmutableList.of(" ", " ", " ", "  ", "", "-", "\u00a0", " – ", ". ");

    private final Words words = new Words();
    private final Random random = new Random(7);

    @Test
    void findsWhatCuttingAllFinds() {
        List<String> known = PIECES.stream()
                .flatMap(piece -> words.terms(Fields.TEXT, piece).stream())
                .map(Words.Term::term)
                .distinct()
                .toList();
        int found = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = text();
            ImmutableSet<String> sought = sought(known);
            if (WordFinder.finds(sought, words)) {
                List<String> expected = marked(text, cut(text, sought));
                assertThat(marked(text, new WordFinder(sought, words).in(text)))
                        .as("%s in %s", sought, text)
                        .isEqualTo(expected);
                found += expected.size();
            }
        }
        assertThat(found).isGreaterThan(TEXTS / 3);
    }

    /** Mostly of one script. */
    private String text() {
        StringBuilder text = new StringBuilder();
        List<String> pieces = random.nextBoolean() ? PIECES : LATIN;
        for (int left = random.nextInt(LONGEST); left >= 0; left--) {
            text.append(any(pieces)).append(any(BETWEEN));
        }
        return text.toString();
    }

    private ImmutableSet<String> sought(List<String> known) {
        ImmutableSet.Builder<String> sought = ImmutableSet.builder();
        for (int left = random.nextInt(4); left >= 0; left--) {
            sought.add(any(known));
        }
        return sought.build();
    }

    private String any(List<String> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    private List<Words.Term> cut(String text, ImmutableSet<String> sought) {
        return words.terms(Fields.TEXT, text).stream()
                .filter(term -> sought.contains(term.term()))
                .toList();
    }

    private static List<String> marked(String text, List<Words.Term> found) {
        List<String> marked = new ArrayList<>();
        found.forEach(term -> marked.add(term.start() + " " + text.substring(term.start(), term.end())));
        return marked;
    }
}
