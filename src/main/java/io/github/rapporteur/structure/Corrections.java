package io.github.rapporteur.structure;

import com.google.common.collect.ImmutableList;

/** Tells the formula of corrigenda, {@code For any time read any hour}, which is short and ends open as headings do. */
final class Corrections {
    private static final ImmutableList<ImmutableList<String>> FORMS = WordTable.read("corrections.tsv");
    private static final int LONGEST = 600;

    private Corrections() {}

    static boolean is(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String folded = MastheadWords.fold(text);
        return FORMS.stream().anyMatch(form -> folded.startsWith(form.get(1)) && folded.contains(form.get(2)));
    }
}
