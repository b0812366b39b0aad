package io.github.rapporteur.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;

/** Makes the spellings that a word has in different countries one: {@code labour} and {@code labor}. Immutable. */
public final class Spellings {
    private final ImmutableList<List<String>> rows;
    /** By the first two letters: most words hold none of them. */
    private final ImmutableListMultimap<Integer, String> letters;

    private Spellings(String language) {
        this.rows = WordList.rows("spellings.tsv", 3).stream()
                .filter(row -> row.get(0).equals(language))
                .collect(ImmutableList.toImmutableList());
        this.letters = rows.stream()
                .map(row -> row.get(1))
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        form -> pair(form.charAt(0), form.charAt(1)), form -> form));
    }

    /** Those of a language, as ISO 639-1 code; of a language with one spelling every word stays as it is. */
    public static Spellings of(String language) {
        return new Spellings(language);
    }

    /**
     * What stands for all spellings of a word when words are compared; no word to be shown.
     *
     * @param form lower case
     */
    public String unified(String form) {
        String unified = form;
        for (List<String> row : rows) {
            unified = unified.replace(row.get(1), row.get(2));
        }
        return unified;
    }

    /** Whether {@link #unified} would change a word; much cheaper. */
    public boolean vary(CharSequence form) {
        for (int i = 0; i + 1 < form.length(); i++) {
            for (String spelling : letters.get(pair(form.charAt(i), form.charAt(i + 1)))) {
                if (isAt(form, i, spelling)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAt(CharSequence form, int at, String spelling) {
        if (at + spelling.length() > form.length()) {
            return false;
        }
        for (int i = 2; i < spelling.length(); i++) {
            if (form.charAt(at + i) != spelling.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int pair(char first, char second) {
        return first << Character.SIZE | second;
    }
}
