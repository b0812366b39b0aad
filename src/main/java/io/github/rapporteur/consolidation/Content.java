package io.github.rapporteur.consolidation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.rapporteur.text.Span;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a recommendation says, as far as words tell.
 *
 * @param pieces the concepts, and what ties them, in the order of the text
 * @param concepts of all pieces that carry meaning
 * @param agents those who are asked to act
 * @param isDenied whether an odd number of words turns the sense around, those of conditions left aside
 */
record Content(
        ImmutableList<Piece> pieces, ImmutableSet<String> concepts, ImmutableSet<Lexeme> agents, boolean isDenied) {

    /**
     * A concept, or what ties concepts.
     *
     * @param lexeme what is known of it
     * @param isKnown whether the lexicon has it
     * @param isName whether it is written as a name, with a capital inside the sentence
     * @param isAgent whether it names the one who is asked to act
     * @param span where it stands in the text
     */
    record Piece(Lexeme lexeme, boolean isKnown, boolean isName, boolean isAgent, Span span) {
        /** Whether it carries meaning. */
        boolean isConcept() {
            return lexeme.isConcept();
        }

        /** Whether it is a word that ties, not a sign. */
        boolean isWordTie() {
            return lexeme.kind() == Lexeme.Kind.IF
                    || (lexeme.kind() == Lexeme.Kind.TIE
                            && Character.isLetter(concept().charAt(0)));
        }

        /** Whether it says nothing, neither by itself nor of what stands around it. */
        boolean isLight() {
            return lexeme.kind() == Lexeme.Kind.LIGHT || lexeme.kind() == Lexeme.Kind.BE;
        }

        boolean isComma() {
            return ",،、，".contains(concept());
        }

        /** Whether it turns the sense around. */
        boolean turns() {
            return lexeme.kind() == Lexeme.Kind.NOT || lexeme.isOpposite();
        }

        String concept() {
            return lexeme.concept();
        }

        Piece asAgent() {
            return new Piece(lexeme, isKnown, isName, true, span);
        }
    }

    /** What is asked for, the one who is asked left out; that one where there is nothing else. */
    ImmutableSet<String> asked() {
        Set<String> names = agents.stream().map(Lexeme::concept).collect(Collectors.toSet());
        ImmutableSet<String> asked = Sets.difference(concepts, names).immutableCopy();
        return asked.isEmpty() ? concepts : asked;
    }

    /** The same, asked of these; of whom the text itself names where there are none. */
    Content askedOf(ImmutableSet<Lexeme> others) {
        return !others.isEmpty() ? new Content(pieces, concepts, others, isDenied) : this;
    }

    /** Made of pieces. */
    static Content of(ImmutableList<Piece> pieces) {
        int turns = 0;
        boolean inCondition = false;
        for (Piece piece : pieces) {
            inCondition = piece.lexeme().kind() == Lexeme.Kind.IF || (inCondition && !piece.isComma());
            turns += !inCondition && piece.turns() ? 1 : 0;
        }
        return new Content(
                pieces,
                pieces.stream().filter(Piece::isConcept).map(Piece::concept).collect(ImmutableSet.toImmutableSet()),
                pieces.stream().filter(Piece::isAgent).map(Piece::lexeme).collect(ImmutableSet.toImmutableSet()),
                turns % 2 == 1);
    }
}
