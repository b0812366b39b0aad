package io.github.rapporteur.consolidation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.rapporteur.text.Span;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a recommendation says, as far as words tell.
 *
 * @param pieces the concepts, and what ties them, in the order of the text
 * @param concepts of all pieces that carry meaning
 * @param agents those who are asked to act
 */
record Content(ImmutableList<Piece> pieces, ImmutableSet<String> concepts, ImmutableSet<Lexeme> agents) {

    /**
     * A concept, or what ties concepts.
     *
     * @param lexeme what is known of it
     * @param isKnown whether the lexicon has it
     * @param isName whether it is written as a name, with a capital inside the sentence
     * @param isAgent whether it names the one who is asked to act
     * @param span where it stands in the text
     * @param initials of its words that carry meaning; of an abbreviation all its letters
     * @param parts the words of a phrase by themselves; empty for one word
     */
    record Piece(
            Lexeme lexeme,
            boolean isKnown,
            boolean isName,
            boolean isAgent,
            Span span,
            String initials,
            ImmutableList<Piece> parts) {
        /** Whether it carries meaning. */
        boolean isConcept() {
            return lexeme.isConcept();
        }

        /** Whether it is a word that ties, not a sign. */
        boolean isWordTie() {
            return lexeme.kind() == Lexeme.Kind.IF
                    || lexeme.kind() == Lexeme.Kind.PURPOSE
                    || (lexeme.kind() == Lexeme.Kind.TIE
                            && Character.isLetter(concept().charAt(0)));
        }

        /** Whether it says nothing, neither by itself nor of what stands around it. */
        boolean isLight() {
            return switch (lexeme.kind()) {
                case LIGHT, ALL, BE -> true;
                default -> false;
            };
        }

        boolean isComma() {
            return ",،、，".contains(concept());
        }

        /** Whether it turns the sense around. */
        boolean turns() {
            return lexeme.kind() == Lexeme.Kind.NOT || lexeme.isOpposite();
        }

        /** Whether another means the same, not the opposite. */
        boolean meansTheSameAs(Piece other) {
            return concept().equals(other.concept()) && lexeme.isOpposite() == other.lexeme.isOpposite();
        }

        boolean is(Lexeme.Kind kind) {
            return lexeme.kind() == kind;
        }

        /** Whether it may stand for several words by their initials. */
        boolean isAbbreviation() {
            return !isKnown && initials.length() > 1;
        }

        String concept() {
            return lexeme.concept();
        }

        Piece inPlaceOf(Piece other) {
            return new Piece(lexeme, isKnown, isName, other.isAgent, other.span, initials, parts);
        }

        Piece asAgent() {
            return new Piece(lexeme, isKnown, isName, true, span, initials, parts);
        }
    }

    /** What is asked for, the one who is asked left out; that one where there is nothing else. */
    ImmutableSet<String> asked() {
        Set<String> names = agents.stream().map(Lexeme::concept).collect(Collectors.toSet());
        ImmutableSet<String> asked = Sets.difference(concepts, names).immutableCopy();
        return asked.isEmpty() ? concepts : asked;
    }

    /** What is to be done: the first concept behind the words that ask; empty where a word without meaning says it. */
    Optional<Piece> action() {
        Iterator<Piece> behind = pieces.stream()
                .dropWhile(piece -> !piece.is(Lexeme.Kind.MODAL))
                .skip(1)
                .dropWhile(piece -> piece.isAgent() || piece.is(Lexeme.Kind.BE))
                .iterator();
        return behind.hasNext() ? Optional.of(behind.next()).filter(Piece::isConcept) : Optional.empty();
    }

    /** Whether it turns around what another says as well: an odd number of times, conditions left aside. */
    boolean isDenied(Content other) {
        int turns = 0;
        boolean inCondition = false;
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            inCondition = piece.is(Lexeme.Kind.IF) || (inCondition && !piece.isComma());
            turns +=
                    !inCondition && piece.turns() && turned(at).map(other::says).orElse(true) ? 1 : 0;
        }
        return turns % 2 == 1;
    }

    /** What a word turns around: itself if it means something, else the next that does. */
    private Optional<Piece> turned(int at) {
        return pieces.stream().skip(at).filter(Piece::isConcept).findFirst();
    }

    /** Whether it says the same or what comes near it. */
    boolean says(Piece piece) {
        return concepts.contains(piece.concept()) || pieces.stream().anyMatch(own -> Stems.areKin(own, piece));
    }

    /** How many pieces say something, agents left aside. */
    long weight() {
        return pieces.stream()
                .filter(piece -> piece.isConcept() && !piece.is(Lexeme.Kind.FAINT) && !piece.isAgent())
                .count();
    }

    /** What only describes something: {@code confiscated} in {@code the confiscated proceeds}. */
    ImmutableSet<String> attributes() {
        return IntStream.range(1, Math.max(1, pieces.size() - 1))
                .filter(at -> pieces.get(at).isConcept()
                        && pieces.get(at + 1).isConcept()
                        && (pieces.get(at - 1).isConcept() || pieces.get(at - 1).is(Lexeme.Kind.LIGHT)))
                .mapToObj(at -> pieces.get(at).concept())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Whether it says that something makes no difference. */
    boolean isRegardless() {
        return pieces.stream().anyMatch(piece -> piece.is(Lexeme.Kind.REGARDLESS));
    }

    /** The same, asked of these; of whom the text itself names where there are none. */
    Content askedOf(ImmutableSet<Lexeme> others) {
        return !others.isEmpty() ? new Content(pieces, concepts, others) : this;
    }

    /** Made of pieces. */
    static Content of(ImmutableList<Piece> pieces) {
        return new Content(
                pieces,
                pieces.stream().filter(Piece::isConcept).map(Piece::concept).collect(ImmutableSet.toImmutableSet()),
                pieces.stream().filter(Piece::isAgent).map(Piece::lexeme).collect(ImmutableSet.toImmutableSet()));
    }
}
