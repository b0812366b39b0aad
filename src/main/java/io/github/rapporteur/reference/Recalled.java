package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.reference.Mention.Heading;
import io.github.rapporteur.reference.Mention.OfNumber;
import io.github.rapporteur.reference.Mention.OfSame;
import io.github.rapporteur.reference.Resolution.Ambiguous;
import io.github.rapporteur.reference.Resolution.Resolved;
import io.github.rapporteur.reference.Resolution.Unresolved;
import io.github.rapporteur.symbol.Symbol;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which resolution {@code the same resolution} is: the last one cited; where a body is named beside it or acts in it, the
 * last one of that body; where that is one of several behind one noun, any of them. Used by one thread, in reading order.
 */
final class Recalled {
    /** Nobody goes farther back. */
    private static final int MOST = 64;

    private final Adopters adopters;
    private final Vocabulary vocabulary;
    private final Deque<Entry> entries = new ArrayDeque<>();

    Recalled(Adopters adopters, Vocabulary vocabulary) {
        this.adopters = adopters;
        this.vocabulary = vocabulary;
    }

    /** What was cited, and the noun it shares with others. */
    private record Entry(
            String kind, Resolution resolution, @Nullable Heading heading) {
        boolean sharesNoun(Entry other) {
            return heading != null && heading == other.heading;
        }
    }

    /** Notes a citation; one that says again what was not certain adds nothing. */
    void note(Resolver.Answer answer) {
        if (answer.mention().what() instanceof OfSame && answer.resolution() instanceof Ambiguous) {
            return;
        }
        Heading heading = answer.mention().what() instanceof OfNumber of ? of.heading() : null;
        entries.addFirst(new Entry(answer.kind().label(), answer.resolution(), heading));
        if (entries.size() > MOST) {
            entries.removeLast();
        }
    }

    /** What {@code the same resolution} means in a passage. */
    Resolution find(OfSame of, Passage passage) {
        Subjects subjects = new Subjects(passage);
        int named = subjects.adopterOf(of);
        if (named >= 0) {
            String how = "the last " + of.kind() + " of the body named with it";
            return last(of, how, body -> isCalled(passage, named, body))
                    .orElseGet(() -> new Unresolved("no " + of.kind() + " of the body named with it is cited before"));
        }
        int acting = subjects.actingIn(of);
        Optional<Resolution> ofSubject = acting < 0
                ? Optional.empty()
                : last(of, "the last " + of.kind() + " of the subject", body -> isCalled(passage, acting, body));
        return ofSubject
                .or(() -> last(of, "the same " + of.kind(), body -> true))
                .orElseGet(() -> new Unresolved("no " + of.kind() + " is cited before"));
    }

    private boolean isCalled(Passage passage, int place, String body) {
        String value = passage.value(place);
        return passage.plays(place, Word.Role.BODY) ? adopters.isNamesake(value, body) : vocabulary.shares(body, value);
    }

    /** The last one of a body; together with those that share its noun, unless {@code the latter} is meant. */
    private Optional<Resolution> last(OfSame of, String how, Predicate<String> isBody) {
        List<Entry> kind =
                entries.stream().filter(entry -> entry.kind().equals(of.kind())).toList();
        Optional<Entry> found = kind.stream()
                .filter(entry -> narrowed(entry.resolution(), isBody).isPresent())
                .findFirst();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Stream<Entry> meant = of.latter()
                ? found.stream()
                : kind.stream().filter(entry -> entry == found.get() || entry.sharesNoun(found.get()));
        ImmutableList<Resolution> all = meant.map(entry -> narrowed(entry.resolution(), isBody))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList())
                .reverse();
        return Optional.of(again(how, all));
    }

    /** What of a citation's meaning is a body's; empty for nothing. */
    private Optional<Resolution> narrowed(Resolution resolution, Predicate<String> isBody) {
        if (!(resolution instanceof Ambiguous ambiguous)) {
            boolean fits = resolution instanceof Resolved resolved ? isOf(resolved.target(), isBody) : isBody.test("");
            return Optional.of(resolution).filter(found -> fits);
        }
        ImmutableList<Symbol> candidates = ambiguous.candidates().stream()
                .filter(symbol -> isOf(symbol, isBody))
                .collect(ImmutableList.toImmutableList());
        return switch (candidates.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Resolved(candidates.get(0), ambiguous.because()));
            default -> Optional.of(new Ambiguous(candidates, ambiguous.because()));
        };
    }

    private boolean isOf(Symbol symbol, Predicate<String> isBody) {
        return isBody.test(adopters.organOf(symbol).orElse(symbol.organ()));
    }

    private static Resolution again(String how, ImmutableList<Resolution> meant) {
        if (meant.size() == 1) {
            return again(how, meant.get(0));
        }
        ImmutableList<Symbol> targets = meant.stream()
                .flatMap(one -> one instanceof Resolved resolved ? Stream.of(resolved.target()) : Stream.empty())
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return targets.size() < 2
                ? again(how, meant.get(meant.size() - 1))
                : new Ambiguous(targets, how + ": several are cited together before");
    }

    /** What was meant before, with the reason why it is meant again. */
    static Resolution again(String how, Resolution before) {
        return switch (before) {
            case Resolved resolved -> new Resolved(resolved.target(), how + ": the one cited before");
            case Ambiguous ambiguous -> new Ambiguous(ambiguous.candidates(), how + ": " + ambiguous.because());
            case Unresolved unresolved -> new Unresolved(how + ": " + unresolved.because());
        };
    }
}
