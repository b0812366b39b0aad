package io.github.rapporteur.reference;

import io.github.rapporteur.reference.Token.Printed;

/** Tells which supplements of Official Records have their symbol printed beside them. */
final class PrintedSupplements {
    /** In tokens. */
    private static final int FARTHEST_RECORD = 3;

    private final Passage passage;

    PrintedSupplements(Passage passage) {
        this.passage = passage;
    }

    /** {@code Supplement No. 40 (A/74/40)}: the symbol in print is the citation. */
    boolean haveSymbol(int index) {
        for (int i = index + 1; i <= index + MentionFinder.LONGEST_TAIL && !passage.isStop(i); i++) {
            if (passage.token(i) instanceof Printed) {
                return areAt(i) || passage.text().at(passage.token(i).start() - 1) == '(';
            }
            if (isRecords(i) || passage.between(i - 1, i).indexOf(';') >= 0) {
                return false;
            }
        }
        return false;
    }

    private boolean isRecords(int index) {
        return passage.plays(index, Word.Role.SUPPLEMENT)
                || passage.plays(index, Word.Role.RECORDS)
                || passage.plays(index, Word.Role.IBID);
    }

    /** Whether the symbol at a token is printed behind the supplement that it is of. */
    boolean areAt(int index) {
        for (int i = index - 1; i >= 0 && i >= index - FARTHEST_RECORD && !passage.isStop(i); i--) {
            if (passage.plays(i, Word.Role.SUPPLEMENT)) {
                return passage.token(index).start() - passage.token(i).end() < MentionFinder.FARTHEST_SUPPLEMENT;
            }
        }
        return false;
    }
}
