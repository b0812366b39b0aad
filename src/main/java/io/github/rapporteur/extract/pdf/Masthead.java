package io.github.rapporteur.extract.pdf;

import java.util.List;

/** The symbols printed at the top of a document's first page, which its running heads repeat. */
final class Masthead {
    private static final int LONGEST_HEAD = 200;
    private static final int SHORTEST_SYMBOL = 4;

    private final String text;

    private Masthead(String text) {
        this.text = text;
    }

    static Masthead of(List<PageLines> pages) {
        StringBuilder text = new StringBuilder();
        pages.stream()
                .findFirst()
                .ifPresent(first -> first.lines().stream()
                        .filter(line -> line.baseline() < first.height() / 2)
                        .forEach(line ->
                                text.append(line.text().replace(" ", "")).append('\n')));
        return new Masthead(text.toString());
    }

    /**
     * Whether a line is, or begins or ends with, a symbol that the masthead prints.
     *
     * @param above whether the line stands above the text, where more than a symbol is furniture
     */
    boolean isSymbol(Line line, boolean above) {
        String words = line.text();
        if (words.indexOf('/') < 0 || words.length() > LONGEST_HEAD) {
            return false;
        }
        if (prints(words)) {
            return true;
        }
        int first = words.indexOf(' ');
        int last = words.lastIndexOf(' ');
        return above && first > 0 && (prints(words.substring(0, first)) || prints(words.substring(last + 1)));
    }

    private boolean prints(String words) {
        String symbol = words.replace(" ", "");
        return symbol.indexOf('/') > 0
                && Character.isLetter(symbol.charAt(0))
                && symbol.length() >= SHORTEST_SYMBOL
                && text.contains(symbol);
    }
}
