package io.github.rapporteur.language;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.text.Span;
import java.util.Optional;

/** One walk through a text from stop to stop, to see which of them end sentences. */
final class SentenceScan {
    private final String text;
    private final FullStops fullStops;
    private final Enclosures enclosures;
    private final ImmutableList.Builder<Span> sentences = ImmutableList.builder();

    private int start;
    /** Where the first letter or digit of the sentence stands: without one it is none. */
    private int substance;
    /** Whether an aside between two ellipses has begun, where letters have no case to tell. */
    private boolean aside;

    SentenceScan(String text, FullStops fullStops) {
        this.text = text;
        this.fullStops = fullStops;
        this.enclosures = Enclosures.of(text);
    }

    ImmutableList<Span> sentences() {
        beginAt(0);
        Optional<Stop> stop = stopAfter(0);
        while (stop.isPresent()) {
            int end = stop.get().end();
            if (ends(stop.get())) {
                sentences.add(new Span(start, end));
                beginAt(end);
            }
            stop = stopAfter(end);
        }
        int end = text.length();
        while (end > start && Following.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new Span(start, end));
        }
        return sentences.build();
    }

    private Optional<Stop> stopAfter(int at) {
        return Stop.after(text, enclosures, at).map(this::withNumeral);
    }

    private Stop withNumeral(Stop stop) {
        Stop numbered = stop.withNumeral(text);
        boolean wanted = numbered.end() > stop.end() && fullStops.isWord(Preceding.at(text, start, stop.from()));
        return wanted ? numbered : stop;
    }

    private void beginAt(int end) {
        start = Following.pastSpace(text, end);
        aside = false;
        substance = start;
        while (substance < text.length() && !Character.isLetterOrDigit(text.charAt(substance))) {
            substance++;
        }
    }

    private boolean ends(Stop stop) {
        if (substance > stop.from() || !stop.isFree(text) || !enclosures.allow(stop, start)) {
            return false;
        }
        Following following = Following.at(text, stop.end());
        if (following.kind() == Following.Kind.NOTHING || following.goesOn()) {
            return following.kind() == Following.Kind.NOTHING;
        }
        if (stop.isEllipsis(text)) {
            return endsWithEllipsis(stop, following);
        }
        if (stop.isPlain(text) && !fullStops.endSentence(Preceding.at(text, start, stop.mark()), following)) {
            return false;
        }
        return !enclosures.endsQuotation(stop) || endsWithQuotation(stop, following);
    }

    /** Where letters have no case, two ellipses enclose an aside. */
    private boolean endsWithEllipsis(Stop stop, Following following) {
        if (following.cased()) {
            return true;
        }
        boolean closing = aside;
        aside = !aside
                && Stop.after(text, enclosures, stop.end())
                        .filter(next -> next.isEllipsis(text))
                        .isPresent();
        return !closing && !aside;
    }

    /** Whether a sentence ends with a quotation that ends like one: letters without case leave that open. */
    private boolean endsWithQuotation(Stop stop, Following following) {
        if (enclosures.endsIntroduced(stop)) {
            return true;
        }
        if (following.cased()) {
            return stop.isPeriod(text) || following.kind() != Following.Kind.BRACKET;
        }
        WordsBehind behind = fullStops.behind();
        return stop.isPeriod(text)
                && !behind.goesOn(following)
                && (stop.isIdeographic(text) || behind.starts(following));
    }
}
