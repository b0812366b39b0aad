package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.reference.Token.Phrase;

/** A text and its tokens, with the questions that finding and resolving ask about what stands between two tokens. */
record Passage(PlainText text, ImmutableList<Token> tokens, String language) {
    /** Nobody looks farther for the body of a number, in tokens; keeps resolving linear. */
    private static final int FARTHEST = 120;

    boolean isChinese() {
        return language.equals("zh");
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** Whether the token at an index exists and plays a part. */
    boolean plays(int index, Word.Role role) {
        return index >= 0 && index < tokens.size() && tokens.get(index).plays(role);
    }

    /** Whether the token at an index is a noun that numbers belong to. */
    boolean isHead(int index) {
        return plays(index, Word.Role.HEAD) || plays(index, Word.Role.OWN_HEAD);
    }

    /** Whether the token at an index names a body, in full or by a shared name. */
    boolean isBody(int index) {
        return plays(index, Word.Role.BODY) || plays(index, Word.Role.GENERIC);
    }

    boolean isStop(int index) {
        return index < 0 || index >= tokens.size() || tokens.get(index) instanceof Token.Stop;
    }

    /** What the phrase at an index stands for; empty when it is no phrase. */
    String value(int index) {
        return tokens.get(index) instanceof Phrase phrase ? phrase.word().value() : "";
    }

    /** The index of the first token of a token's sentence, or of its nearest tokens. */
    int sentenceStart(int index) {
        int first = index;
        while (index - first < FARTHEST && !isStop(first - 1)) {
            first--;
        }
        return first;
    }

    /** Behind the last token of a token's sentence. */
    int sentenceEnd(int index) {
        int end = index;
        while (end - index < FARTHEST && !isStop(end)) {
            end++;
        }
        return end;
    }

    /** Whether a small word stands at an index: {@code of}, {@code by the}, {@code on}. */
    boolean isLink(int index) {
        return plays(index, Word.Role.LINK) || plays(index, Word.Role.POSSESSOR);
    }

    /** Whether nothing but small words, dates, digits, commas and empty brackets stands between two tokens. */
    boolean joined(int left, int right) {
        int at = tokens.get(left).end();
        for (int i = left + 1; i < right; i++) {
            Token token = tokens.get(i);
            if (!isSmall(token) || !isThin(at, token.start())) {
                return false;
            }
            at = Math.max(at, token.end());
        }
        return isThin(at, tokens.get(right).start());
    }

    private static boolean isSmall(Token token) {
        return token instanceof Phrase phrase
                && switch (phrase.word().role()) {
                    case LINK, POSSESSOR, MONTH, TO, OWN, ABBREVIATION, ORDINAL -> true;
                    default -> false;
                };
    }

    /** Whether a stretch holds no words and nothing that ends a clause. */
    private boolean isThin(int start, int end) {
        for (int i = start; i < end; i++) {
            char sign = text.at(i);
            boolean empty = sign == '(' && text.at(i + 1) == ')';
            if (Character.isLetter(sign) || sign == ';' || sign == ':' || sign == '(' && !empty) {
                return false;
            }
        }
        return true;
    }

    /** The characters between two tokens. */
    String between(int left, int right) {
        int start = tokens.get(left).end();
        return start <= tokens.get(right).start()
                ? text.slice(start, tokens.get(right).start())
                : "";
    }
}
