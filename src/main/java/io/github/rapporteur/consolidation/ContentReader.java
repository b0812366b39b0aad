package io.github.rapporteur.consolidation;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.consolidation.Content.Piece;
import io.github.rapporteur.consolidation.Lexeme.Kind;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.Modal;
import io.github.rapporteur.language.Modality;
import io.github.rapporteur.language.Opening;
import io.github.rapporteur.language.OpeningVerbs;
import io.github.rapporteur.language.WordForms;
import io.github.rapporteur.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads what recommendations of one language say: modal words and boilerplate are dropped, words that mean the same become
 * one concept. Not for use by several threads.
 */
final class ContentReader {
    private static final int SHORTEST_WITH_INITIAL = 3;

    private final WordForms forms;
    private final Lexicon lexicon;
    private final Modality modality;
    private final OpeningVerbs openings;
    private final Agents agents;

    ContentReader(String language) {
        this.forms = WordForms.of(language);
        this.lexicon = Lexicon.of(language, forms);
        this.modality = Modality.of(language);
        this.openings = OpeningVerbs.of(language);
        this.agents = new Agents();
    }

    /** What a text says. */
    Content read(String text) {
        ImmutableList<WordForms.Word> words = forms.words(text);
        Span modal = modal(text, words);
        List<Piece> pieces = new ArrayList<>();
        if (modal.isEmpty() && !isActor(words, 0)) {
            ask(pieces, modal);
        }
        int at = 0;
        while (at < words.size()) {
            if (modal.contains(words.get(at).span())) {
                ask(pieces, words.get(at).span());
                at++;
                continue;
            }
            Optional<Lexicon.Match> match = lexicon.at(words, at);
            int end = match.map(Lexicon.Match::end).orElse(at + 1);
            boolean isName = at > 0
                    && Character.isUpperCase(text.charAt(words.get(at).span().start()));
            add(pieces, match, words.subList(at, end), isName, text);
            at = end;
        }
        return Content.of(agents.marked(pieces, modal));
    }

    /**
     * What a text says.
     *
     * @param addressees who is known to be asked; the text itself is asked where there are none
     */
    Content read(String text, Collection<String> addressees) {
        return read(text).askedOf(addressees.stream().map(this::actor).collect(ImmutableSet.toImmutableSet()));
    }

    private Lexeme actor(String name) {
        ImmutableList<WordForms.Word> words = forms.words(name);
        return lexicon.at(words, 0)
                .filter(match -> match.end() == words.size())
                .map(Lexicon.Match::lexeme)
                .orElseGet(() -> Lexeme.of(Kind.ACTOR, FoldedText.fold(name)));
    }

    /** The words that ask: {@code should}, {@code are invited to}, {@code Requests}. */
    private Span modal(String text, ImmutableList<WordForms.Word> words) {
        Stream<Span> opening = openings.match(text).map(Opening::span).stream();
        Stream<Span> modals = modality.find(text).stream().map(Modal::span);
        return Stream.concat(isActor(words, 0) ? Stream.empty() : opening, modals)
                .filter(span -> asksSomebody(span, words) || !isConcept(span, words))
                .findFirst()
                .orElse(new Span(0, 0));
    }

    private boolean isActor(ImmutableList<WordForms.Word> words, int at) {
        return kind(words, at).equals(Optional.of(Kind.ACTOR));
    }

    /** {@code Requests the Secretariat to …}, but {@code Requests for assistance should …}. */
    private boolean asksSomebody(Span asking, ImmutableList<WordForms.Word> words) {
        int behind = count(words, asking.end());
        boolean article = behind < words.size()
                && kind(words, behind).equals(Optional.of(Kind.LIGHT))
                && modality.find(words.get(behind).form()).isEmpty();
        return article || isActor(words, behind);
    }

    /** {@code The requests should …}: not the first word asks. */
    private boolean isConcept(Span asking, ImmutableList<WordForms.Word> words) {
        return asking.start() == 0
                || lexicon.at(words, count(words, asking.start()))
                        .map(match -> match.lexeme().isConcept())
                        .orElse(false);
    }

    private Optional<Kind> kind(List<WordForms.Word> words, int at) {
        return lexicon.at(words, at).map(match -> match.lexeme().kind());
    }

    /** How many words begin before a place. */
    private static int count(ImmutableList<WordForms.Word> words, int place) {
        int count = 0;
        while (count < words.size() && words.get(count).span().start() < place) {
            count++;
        }
        return count;
    }

    private static void ask(List<Piece> pieces, Span span) {
        if (pieces.isEmpty() || !pieces.get(pieces.size() - 1).is(Kind.MODAL)) {
            Lexeme lexeme = Lexeme.of(Kind.MODAL, "");
            pieces.add(new Piece(lexeme, true, false, false, span, "", ImmutableList.of()));
        }
    }

    private void add(
            List<Piece> pieces,
            Optional<Lexicon.Match> match,
            List<WordForms.Word> words,
            boolean isName,
            String text) {
        Span span = words.get(0).span().cover(words.get(words.size() - 1).span());
        Lexeme lexeme = match.map(Lexicon.Match::lexeme).orElseGet(() -> unknown(words.get(0)));
        Piece piece = new Piece(
                lexeme,
                match.isPresent(),
                isName && lexeme.kind() == Kind.WORD,
                false,
                span,
                initials(words, text),
                parts(words, text));
        Optional<Piece> sum = pieces.isEmpty() ? Optional.empty() : sum(pieces.get(pieces.size() - 1), piece);
        sum.ifPresentOrElse(one -> pieces.set(pieces.size() - 1, one), () -> pieces.add(piece));
    }

    private ImmutableList<Piece> parts(List<WordForms.Word> words, String text) {
        if (words.size() == 1) {
            return ImmutableList.of();
        }
        List<Piece> parts = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            List<WordForms.Word> word = words.subList(at, at + 1);
            add(parts, lexicon.at(word, 0), word, false, text);
        }
        ImmutableList<Piece> concepts =
                parts.stream().filter(Piece::isConcept).collect(ImmutableList.toImmutableList());
        return concepts.size() > 1 ? concepts : ImmutableList.of();
    }

    /** {@code gbv} of {@code gender-based violence} and of {@code GBV}. */
    private String initials(List<WordForms.Word> words, String text) {
        Span only = words.get(0).span();
        String word = CharMatcher.is('s').trimTrailingFrom(text.substring(only.start(), only.end()));
        if (words.size() == 1 && isAbbreviation(word)) {
            return Ascii.toLowerCase(word);
        }
        return IntStream.range(0, words.size())
                .filter(at -> hasInitial(words, at))
                .mapToObj(at -> words.get(at).form().substring(0, 1))
                .collect(Collectors.joining());
    }

    /** {@code new} in {@code new and renewable sources} has one, {@code and} has none. */
    private boolean hasInitial(List<WordForms.Word> words, int at) {
        return words.get(at).form().length() >= SHORTEST_WITH_INITIAL
                && kind(words.subList(at, at + 1), 0)
                        .map(kind -> kind == Kind.LIGHT || kind.isConcept())
                        .orElse(true);
    }

    private static boolean isAbbreviation(String word) {
        return word.length() > 1 && CharMatcher.inRange('A', 'Z').matchesAllOf(word);
    }

    private static Lexeme unknown(WordForms.Word word) {
        Kind kind = word.isSign() ? Kind.TIE : Kind.WORD;
        return Lexeme.of(kind, word.stem());
    }

    /** {@code twenty-four} is one number. */
    private static Optional<Piece> sum(Piece last, Piece piece) {
        if (last.lexeme().kind() != Kind.NUMBER || piece.lexeme().kind() != Kind.NUMBER) {
            return Optional.empty();
        }
        int tens = Integer.parseInt(last.concept());
        int ones = Integer.parseInt(piece.concept());
        if (tens < 20 || tens % 10 != 0 || ones >= 10) {
            return Optional.empty();
        }
        Lexeme sum = Lexeme.of(Kind.NUMBER, Integer.toString(tens + ones));
        return Optional.of(new Piece(sum, true, false, false, last.span().cover(piece.span()), "", ImmutableList.of()));
    }
}
