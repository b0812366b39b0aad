package io.github.rapporteur.extract.tika;

/** The codes of WordPerfect 5.0 and 5.1. */
final class WordPerfect5 extends WordPerfectCodes {
    private static final int SOFT_PAGE = 0x0B;
    private static final int HARD_PAGE = 0x0C;
    private static final int SOFT_RETURN = 0x0D;
    private static final int HARD_RETURN = 0x0A;
    private static final int HARD_RETURN_SOFT_PAGE = 0x8C;
    private static final int DORMANT_RETURN = 0x99;
    private static final int HARD_SPACE = 0xA0;
    private static final int HARD_HYPHEN = 0xA9;
    private static final int SOFT_HYPHEN_AT_END = 0xAD;
    private static final int CHARACTER = 0xC0;
    private static final int TAB = 0xC1;
    private static final int ATTRIBUTE_ON = 0xC3;
    private static final int ATTRIBUTE_OFF = 0xC4;
    private static final int BOLD = 12;
    private static final int GROUP = 0xD0;
    private static final int TABLE = 0xDC;
    private static final int TABLE_AT_PAGE_END = 0xDD;

    /** Lengths of the codes from {@code C0} on. */
    private static final int[] FIXED = {4, 9, 11, 3, 3, 5, 6, 7, 5, 5, 5, 5, 5, 5, 5, 5};

    private boolean hyphen;

    WordPerfect5(byte[] file) {
        super(file);
    }

    @Override
    int hardReturn() {
        return HARD_RETURN;
    }

    @Override
    int length(int code) {
        if (code >= GROUP) {
            return 4 + said();
        }
        return code >= CHARACTER ? FIXED[code - CHARACTER] : 1;
    }

    @Override
    void read(int code, int length, WordPerfectText text) {
        switch (code) {
            case SOFT_PAGE, SOFT_RETURN -> {
                if (!hyphen) {
                    text.blank(' ');
                }
            }
            case ' ', TAB -> text.blank(' ');
            case HARD_RETURN, HARD_PAGE, HARD_RETURN_SOFT_PAGE, DORMANT_RETURN -> text.endParagraph(' ');
            case HARD_SPACE -> text.blank(HARD_SPACE);
            case HARD_HYPHEN -> text.character((byte) '-');
            case CHARACTER -> text.character(whole(length));
            case ATTRIBUTE_ON, ATTRIBUTE_OFF -> {
                if (ahead(1) == BOLD) {
                    text.bold(code == ATTRIBUTE_ON);
                }
            }
            case TABLE, TABLE_AT_PAGE_END -> table(ahead(1), text);
            default -> {
                if (code > ' ' && code < 0x7F) {
                    text.character((byte) code);
                }
            }
        }
        hyphen = code == SOFT_HYPHEN_AT_END;
    }

    private static void table(int subgroup, WordPerfectText text) {
        switch (subgroup) {
            case 0 -> text.startCell();
            case 1 -> text.startRow();
            default -> text.endTable();
        }
    }
}
