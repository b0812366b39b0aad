package io.github.rapporteur.extract.tika;

import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;

/** The codes of WordPerfect 6 to X9. */
final class WordPerfect6 extends WordPerfectCodes {
    private static final int SOFT_SPACE = 0x80;
    private static final int HARD_SPACE = 0x81;
    private static final int SOFT_HYPHEN_AT_END = 0x83;
    private static final int HARD_HYPHEN = 0x84;
    private static final int SKIP = 0x8A;
    private static final int END_SKIP = 0x8B;
    private static final int CHARACTER = 0xF0;
    private static final int UNDO = 0xF1;
    private static final int ATTRIBUTE_ON = 0xF2;
    private static final int ATTRIBUTE_OFF = 0xF3;
    private static final int BOLD = 12;
    private static final int GROUP = 0xD0;
    private static final int TAB = 0xE0;
    private static final int NOTE = 0xD7;

    /** What ends a line and other codes of one byte do. */
    private enum Act {
        SOFT_END,
        HARD_END,
        ROW,
        CELL,
        TABLE_END
    }

    private static final ImmutableRangeMap<Integer, Act> BYTES = ImmutableRangeMap.<Integer, Act>builder()
            .put(Range.singleton(0x87), Act.HARD_END)
            .put(Range.closed(0xB4, 0xB9), Act.HARD_END)
            .put(Range.closed(0xBA, 0xBC), Act.SOFT_END)
            .put(Range.closed(0xBD, 0xBF), Act.TABLE_END)
            .put(Range.closed(0xC0, 0xC5), Act.ROW)
            .put(Range.singleton(0xC6), Act.CELL)
            .put(Range.closed(0xC7, 0xCC), Act.HARD_END)
            .put(Range.closed(0xCD, 0xCF), Act.SOFT_END)
            .build();

    /** The same as subgroups of {@code D0}. */
    private static final ImmutableRangeMap<Integer, Act> ENDS = ImmutableRangeMap.<Integer, Act>builder()
            .put(Range.closed(0x01, 0x03), Act.SOFT_END)
            .put(Range.closed(0x04, 0x09), Act.HARD_END)
            .put(Range.singleton(0x0A), Act.CELL)
            .put(Range.closed(0x0B, 0x10), Act.ROW)
            .put(Range.closed(0x11, 0x13), Act.TABLE_END)
            .put(Range.closed(0x14, 0x16), Act.SOFT_END)
            .put(Range.closed(0x17, 0x1C), Act.HARD_END)
            .build();

    /** Lengths of the codes from {@code F0} on. */
    private static final int[] FIXED = {4, 5, 3, 3, 3, 3, 4, 4, 4, 5, 5, 6, 6, 8, 8, 1};

    private boolean deleted;
    private int skipped;
    private boolean inNoteNumber;
    private boolean hyphen;

    WordPerfect6(byte[] file) {
        super(file);
    }

    @Override
    int hardReturn() {
        return 0xCC;
    }

    @Override
    int length(int code) {
        if (code >= CHARACTER) {
            return FIXED[code - CHARACTER];
        }
        return code >= GROUP ? said() : 1;
    }

    @Override
    void read(int code, int length, WordPerfectText text) {
        switch (code) {
            case UNDO -> deleted = ahead(1) == 0 || ahead(1) != 1 && deleted;
            case SKIP -> skipped++;
            case END_SKIP -> skipped = Math.max(0, skipped - 1);
            case NOTE -> inNoteNumber = ahead(1) % 2 == 0;
            default -> {
                if (!deleted && skipped == 0 && !inNoteNumber) {
                    visible(code, length, text);
                }
            }
        }
    }

    private void visible(int code, int length, WordPerfectText text) {
        if (code == SOFT_SPACE || code == HARD_SPACE || code == TAB) {
            text.blank(code == HARD_SPACE ? HARD_SPACE : SOFT_SPACE);
        } else if (code > 0 && code < SOFT_SPACE || code == CHARACTER || code == HARD_HYPHEN) {
            text.character(code == HARD_HYPHEN ? new byte[] {'-'} : whole(length));
        } else if (code == ATTRIBUTE_ON && ahead(1) == BOLD) {
            text.bold(true);
        } else if (code == ATTRIBUTE_OFF && ahead(1) == BOLD) {
            text.bold(false);
        } else {
            Act act = code == GROUP ? ENDS.get(ahead(1)) : BYTES.get(code);
            if (act != null) {
                act(act, text);
            }
        }
        hyphen = code == SOFT_HYPHEN_AT_END;
    }

    private void act(Act act, WordPerfectText text) {
        switch (act) {
            case SOFT_END -> {
                if (!hyphen) {
                    text.blank(SOFT_SPACE);
                }
            }
            case HARD_END -> text.endParagraph(SOFT_SPACE);
            case ROW -> text.startRow();
            case CELL -> text.startCell();
            case TABLE_END -> text.endTable();
        }
    }
}
