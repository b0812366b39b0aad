package io.github.rapporteur.language;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.Iterator;

/** The brackets and quotation marks of a text, in pairs. Those without a partner enclose nothing. */
final class Enclosures {
    /** How far nesting is followed; hostile text can be nested without end. */
    private static final int DEPTH = 8;

    private static final int NONE = -1;
    private static final ImmutableMap<Character, String> OPENED_BY = ImmutableMap.<Character, String>builder()
            .put(')', "(（")
            .put('）', "（(")
            .put(']', "[")
            .put('］', "［")
            .put('】', "【")
            .put('”', "“„")
            .put('“', "„")
            .put('"', "\"")
            .put('»', "«")
            .put('」', "「")
            .put('』', "『")
            .put('》', "《")
            .put('〉', "〈")
            .buildOrThrow();
    private static final String OPENING = "(（[［【“„\"«「『《〈";
    private static final String CLOSING = ")）]］】”’»」』》〉";
    private static final String QUOTATIONS = "“„\"«「『";
    private static final String TITLES = "《〈";

    private final String text;
    private final int[] partners;
    private final int[] around;
    private final BitSet fullSentences = new BitSet();

    private Enclosures(String text) {
        this.text = text;
        this.partners = new int[text.length()];
        this.around = new int[text.length() + 1];
        Arrays.fill(partners, NONE);
    }

    static Enclosures of(String text) {
        Enclosures enclosures = new Enclosures(text);
        enclosures.pair();
        enclosures.nest();
        return enclosures;
    }

    private void pair() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            String openers = OPENED_BY.get(text.charAt(i));
            boolean closed = openers != null && close(open, openers, i);
            if (!closed && OPENING.indexOf(text.charAt(i)) >= 0) {
                open.push(i);
            }
        }
    }

    private boolean close(Deque<Integer> open, String openers, int at) {
        Iterator<Integer> inward = open.iterator();
        for (int depth = 0; depth < DEPTH && inward.hasNext(); depth++) {
            int opener = inward.next();
            if (openers.indexOf(text.charAt(opener)) >= 0) {
                partners[opener] = at;
                partners[at] = opener;
                while (open.pop() != opener) {}
                return true;
            }
        }
        return false;
    }

    private void nest() {
        int inside = NONE;
        for (int i = 0; i < text.length(); i++) {
            around[i] = inside;
            if (closes(i)) {
                inside = around[partners[i]];
                fullSentences.set(partners[i], closesSentence(i));
            } else if (partners[i] > i) {
                inside = i;
            }
        }
        around[text.length()] = inside;
    }

    /** Whether the closing mark stands where a sentence ends, so that sentences may end before it, too. */
    private boolean closesSentence(int close) {
        String marks = ".!?。！？؟…";
        boolean within = close > 0 && marks.indexOf(text.charAt(close - 1)) >= 0;
        boolean behind = close + 1 < text.length() && marks.indexOf(text.charAt(close + 1)) >= 0;
        return behind || (within && !Following.at(text, close + 1).goesOn());
    }

    private boolean closes(int at) {
        return partners[at] != NONE && partners[at] < at;
    }

    /** Behind all that closes here; French sets a space before it. */
    int pastClosing(int from) {
        int end = from;
        while (end < text.length() && (closes(end) || isClosing(end))) {
            end++;
        }
        int spaced = Following.pastSpace(text, end);
        return spaced > end && spaced < text.length() && text.charAt(spaced) == '»' && closes(spaced)
                ? pastClosing(spaced)
                : end;
    }

    private boolean isClosing(int at) {
        return CLOSING.indexOf(text.charAt(at)) >= 0 || (text.charAt(at) == '"' && partners[at] == NONE);
    }

    /** Whether a sentence that began at {@code start} can end at a stop, seeing what encloses it. */
    boolean allow(Stop stop, int start) {
        int opener = around[stop.end()];
        for (int depth = 0; depth < DEPTH && opener != NONE; depth++) {
            if (!allows(opener, stop, start)) {
                return false;
            }
            opener = around[opener];
        }
        return true;
    }

    private boolean allows(int opener, Stop stop, int start) {
        if (QUOTATIONS.indexOf(text.charAt(opener)) < 0) {
            return TITLES.indexOf(text.charAt(opener)) < 0 && opener <= start;
        }
        boolean whole = opener <= start || isIntroduced(opener);
        return isSpoken(opener) || (fullSentences.get(opener) && (whole || stop.isPeriod(text)));
    }

    /** Whether a quotation that closes at a stop is a sentence that the text has introduced as one. */
    boolean endsIntroduced(Stop stop) {
        int opener = openerOfLast(stop);
        return opener == NONE || isIntroduced(opener);
    }

    /** Whether the last mark closes a quotation or title; brackets are none. */
    boolean endsQuotation(Stop stop) {
        int opener = openerOfLast(stop);
        return opener != NONE && (QUOTATIONS + TITLES).indexOf(text.charAt(opener)) >= 0;
    }

    private int openerOfLast(Stop stop) {
        return stop.end() > stop.mark() + 1 && closes(stop.end() - 1) ? partners[stop.end() - 1] : NONE;
    }

    private boolean isSpoken(int opener) {
        return isBehind(opener, ":：");
    }

    private boolean isIntroduced(int opener) {
        return isBehind(opener, ":：,，،");
    }

    private boolean isBehind(int opener, String marks) {
        int before = opener - 1;
        while (before >= 0
                && before > opener - 4
                && Following.isFree(text, before)
                && !Character.isIdeographic(text.charAt(before))) {
            before--;
        }
        return before >= 0 && marks.indexOf(text.charAt(before)) >= 0;
    }
}
