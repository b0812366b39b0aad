package io.github.rapporteur.index;

import io.github.rapporteur.document.Locator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what a citation points at into the locator that the place has in the cited document. */
public final class Pinpoints {
    private static final Pattern ANNEX = Pattern.compile("annex(?: ([^, ]+))?(?:, (.+))?");
    private static final Pattern PARAGRAPH = Pattern.compile("(?:para\\.|rec\\.|item) (\\S+)");
    private static final Pattern DIVISION = Pattern.compile("(?:chap\\.|sect\\.|part) (\\S+?)(?:, sect\\. (\\S+))?");
    private static final Pattern NOTE = Pattern.compile("footnote (\\S+)");
    private static final Pattern RANGE = Pattern.compile("\\d+[–—-]\\d+");

    private Pinpoints() {}

    /**
     * The place a pinpoint names: {@code para. 9(n)} is {@code 9(n)}, {@code annex II, para. 3} is {@code annex-II/3},
     * {@code sect. A} is {@code A}. Empty where it names none that a document's parts are known by.
     */
    public static Optional<Locator> locator(String pinpoint) {
        String text = pinpoint.strip();
        Matcher annex = ANNEX.matcher(text);
        if (annex.matches()) {
            return Optional.of(annex(annex));
        }
        Matcher paragraph = PARAGRAPH.matcher(text);
        if (paragraph.matches() && !RANGE.matcher(paragraph.group(1)).matches()) {
            return Optional.of(new Locator(paragraph.group(1)));
        }
        Matcher division = DIVISION.matcher(text);
        if (division.matches()) {
            String sub = division.group(2);
            return Optional.of(new Locator(sub == null ? division.group(1) : division.group(1) + "." + sub));
        }
        Matcher note = NOTE.matcher(text);
        return note.matches() ? Optional.of(new Locator("fn" + note.group(1))) : Optional.empty();
    }

    private static Locator annex(Matcher annex) {
        String name = annex.group(1) == null ? "annex" : "annex-" + annex.group(1);
        String rest = annex.group(2);
        Optional<Locator> inside = rest == null ? Optional.empty() : locator(rest);
        return new Locator(inside.map(place -> name + "/" + place).orElse(name));
    }
}
