package io.github.rapporteur.extract.rtf;

/** What the head of a file says of its fonts, styles and numberings. */
final class RtfTables {
    private final RtfFonts fonts = new RtfFonts();
    private final RtfStyles styles = new RtfStyles();
    private final RtfLists lists = new RtfLists();

    RtfFonts fonts() {
        return fonts;
    }

    RtfStyles styles() {
        return styles;
    }

    RtfLists lists() {
        return lists;
    }

    /** Takes in a word that stands in one of the tables, or says something of encodings; tells whether it was one. */
    boolean word(RtfState.Destination table, String name, int parameter) {
        switch (table) {
            case FONTS -> font(name, parameter);
            case STYLES -> styles.word(name, parameter);
            case LISTS, LEVEL_TEXT -> lists.word(name, parameter);
            default -> {
                return encoding(name, parameter);
            }
        }
        return true;
    }

    private void font(String name, int parameter) {
        switch (name) {
            case "f" -> fonts.describe(parameter);
            case "fcharset" -> fonts.charset(parameter);
            case "cpg" -> fonts.page(parameter);
            default -> {}
        }
    }

    private boolean encoding(String name, int parameter) {
        switch (name) {
            case "ansicpg" -> fonts.codePage(parameter);
            case "mac" -> fonts.codePage(10000);
            case "pc" -> fonts.codePage(437);
            case "pca" -> fonts.codePage(850);
            default -> {
                return false;
            }
        }
        return true;
    }
}
