package io.github.rapporteur.reference;

import java.util.Optional;

/** Finds what means a document cited before: {@code the same resolution}, {@code that Council resolution}, {@code القرار نفسه}. */
final class SameFinder {
    private final Passage passage;
    private final Headings headings;

    SameFinder(Passage passage, Headings headings) {
        this.passage = passage;
        this.headings = headings;
    }

    /** The mention that begins with a token, without a number; takes the parts in front of it. */
    Optional<Mention> at(int index, PartsInFront partsInFront) {
        boolean front = passage.plays(index, Word.Role.SAME);
        if (!front && !passage.isHead(index)) {
            return Optional.empty();
        }
        int last = isBodyBetween(index + 1, front) ? index + 2 : index + 1;
        int noun = front ? last : index;
        boolean same = front
                ? passage.isHead(last) && isBare(last)
                : passage.plays(index, Word.Role.HEAD) && passage.plays(last, Word.Role.SAME_BEHIND);
        if (!same || !isTight(index, last)) {
            return Optional.empty();
        }
        boolean latter = front && passage.value(index).equals("latter");
        return Optional.of(new Mention(
                passage.token(index).start(),
                passage.token(last).end(),
                noun,
                new Mention.OfSame(passage.value(noun), index, noun, last, latter),
                partsInFront.take(index)));
    }

    private boolean isBodyBetween(int index, boolean inFront) {
        if (!passage.isBody(index)
                || passage.isChinese()
                || index + 1 >= passage.tokens().size()) {
            return false;
        }
        Token body = passage.token(index);
        return body.end() - body.start() < MentionFinder.LONGEST_BODY
                && (!inFront
                        || CitingNouns.followsName(
                                passage.text(), passage.token(index + 1).start()));
    }

    /** Whether nothing but blanks stands between tokens that follow one another. */
    private boolean isTight(int first, int last) {
        for (int i = first; i < last; i++) {
            if (!passage.between(i, i + 1).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** No number follows, and it is one resolution. */
    private boolean isBare(int head) {
        Token noun = passage.token(head);
        boolean plural = passage.text().at(noun.end() - 1) == 's';
        return !plural
                && headings.at(head) == null
                && !CitingNouns.isAbbreviated(passage.text().slice(noun.start(), noun.end()));
    }
}
