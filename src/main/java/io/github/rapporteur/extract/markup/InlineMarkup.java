package io.github.rapporteur.extract.markup;

import io.github.rapporteur.text.BlockDraft;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Inline;
import io.github.rapporteur.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jsoup.parser.Parser;

/**
 * Takes the marks out of a paragraph of Markdown: emphasis, links, notes and the few HTML tags that converters leave
 * there. What is not well formed stays as it is written. Linear in the length of the paragraph.
 */
final class InlineMarkup {
    private static final int LONGEST_TAG = 2_000;
    private static final int LONGEST_ENTITY = 10;

    private final String source;
    private final BlockDraft out;
    private final int[] closing;
    private final boolean[] delimits;
    private final List<Span> strongRuns = new ArrayList<>();
    private final Deque<OpenLink> links = new ArrayDeque<>();
    private int at;
    private int strong;
    private int emphasized;
    private int strongStart;
    private int superscriptStart = -1;

    private record OpenLink(int start, int closingBracket, String address, int next) {}

    private InlineMarkup(String source, BlockKind kind) {
        this.source = source;
        this.out = new BlockDraft(kind);
        this.closing = closingBrackets(source);
        this.delimits = EmphasisMarks.find(source);
    }

    /** Reads a whole paragraph. */
    static InlineMarkup read(String source, BlockKind kind) {
        InlineMarkup markup = new InlineMarkup(source, kind);
        while (markup.at < source.length()) {
            markup.step();
        }
        return markup;
    }

    /** The visible text with what is said about it. */
    BlockDraft draft() {
        return out;
    }

    /** The stretches set in bold, one for each pair of marks, also where they meet. */
    List<Span> strongRuns() {
        return strongRuns;
    }

    private void step() {
        char c = source.charAt(at);
        boolean taken = switch (c) {
            case '\\' -> escape();
            case '*', '_' -> emphasis();
            case '[' -> note() || link(at);
            case '!' -> image();
            case ']' -> endLink();
            case '<' -> tag();
            case '&' -> entity();
            default -> false;
        };
        if (!taken) {
            put(c);
            at++;
        }
    }

    private void put(char c) {
        out.append(String.valueOf(c), strong > 0, emphasized > 0);
    }

    private boolean escape() {
        if (at + 1 >= source.length()
                || Character.isLetterOrDigit(source.charAt(at + 1))
                || Character.isWhitespace(source.charAt(at + 1))) {
            return false;
        }
        put(source.charAt(at + 1));
        at += 2;
        return true;
    }

    private boolean emphasis() {
        if (!delimits[at]) {
            return false;
        }
        char c = source.charAt(at);
        if (at + 1 < source.length() && source.charAt(at + 1) == c && delimits[at + 1]) {
            toggleStrong();
            at += 2;
        } else {
            emphasized = emphasized > 0 ? 0 : 1;
            at++;
        }
        return true;
    }

    private void toggleStrong() {
        if (strong > 0) {
            endStrong();
        } else {
            startStrong();
        }
    }

    private void startStrong() {
        strong = 1;
        strongStart = out.length();
    }

    private void endStrong() {
        if (strong > 0 && out.length() > strongStart) {
            strongRuns.add(new Span(strongStart, out.length()));
        }
        strong = 0;
    }

    /** {@code [^1]} calls a note. */
    private boolean note() {
        int end = closing[at];
        if (end < at + 3 || source.charAt(at + 1) != '^') {
            return false;
        }
        int start = out.length();
        String mark = source.substring(at + 2, end);
        out.append(mark).mark(start, Inline.Kind.NOTE_MARK, mark);
        at = end + 1;
        return true;
    }

    private boolean link(int bracket) {
        int end = closing[bracket];
        int close = end < 0 ? -1 : endOfAddress(end + 1);
        if (close < 0) {
            return false;
        }
        String address = source.substring(end + 2, close).strip();
        int title = address.indexOf(" \"");
        links.push(new OpenLink(out.length(), end, title < 0 ? address : address.substring(0, title), close + 1));
        at = bracket + 1;
        return true;
    }

    private int endOfAddress(int from) {
        if (from >= source.length() || source.charAt(from) != '(') {
            return -1;
        }
        int depth = 0;
        for (int i = from; i < Math.min(source.length(), from + LONGEST_TAG); i++) {
            char c = source.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean endLink() {
        if (links.isEmpty() || links.peek().closingBracket() != at) {
            return false;
        }
        OpenLink link = links.pop();
        out.mark(link.start(), Inline.Kind.LINK, link.address());
        at = link.next();
        return true;
    }

    /** Pictures have no text of their own. */
    private boolean image() {
        if (at + 1 >= source.length() || source.charAt(at + 1) != '[' || closing[at + 1] < 0) {
            return false;
        }
        int close = endOfAddress(closing[at + 1] + 1);
        if (close < 0) {
            return false;
        }
        at = close + 1;
        return true;
    }

    private boolean entity() {
        int end = source.indexOf(';', at, Math.min(source.length(), at + LONGEST_ENTITY));
        if (end < 0) {
            return false;
        }
        String written = source.substring(at, end + 1);
        String meant = Parser.unescapeEntities(written, false);
        if (meant.equals(written)) {
            return false;
        }
        out.append(meant, strong > 0, emphasized > 0);
        at = end + 1;
        return true;
    }

    private boolean tag() {
        if (source.startsWith("<!--", at)) {
            int end = source.indexOf("-->", at);
            at = end < 0 ? source.length() : end + 3;
            return true;
        }
        int end = source.indexOf('>', at, Math.min(source.length(), at + LONGEST_TAG));
        if (end < 0) {
            return false;
        }
        String inside = source.substring(at + 1, end);
        if (inside.startsWith("http://") || inside.startsWith("https://")) {
            int start = out.length();
            out.append(inside).mark(start, Inline.Kind.LINK, inside);
        } else if (!apply(inside)) {
            return false;
        }
        at = end + 1;
        return true;
    }

    /** Whether {@code inside} is a tag that converters leave; its meaning is taken over. */
    private boolean apply(String inside) {
        String name = inside.toLowerCase(Locale.ROOT);
        switch (name) {
            case "sup" -> superscriptStart = out.length();
            case "/sup" -> endSuperscript();
            case "b", "strong" -> startStrong();
            case "/b", "/strong" -> endStrong();
            case "i", "em" -> emphasized = 1;
            case "/i", "/em" -> emphasized = 0;
            case "br", "br/", "br /" -> out.append("\n");
            default -> {
                return isOther(name);
            }
        }
        return true;
    }

    private static boolean isOther(String name) {
        String bare = name.startsWith("/") ? name.substring(1) : name;
        int end = 0;
        while (end < bare.length() && Character.isLetterOrDigit(bare.charAt(end))) {
            end++;
        }
        return switch (bare.substring(0, end)) {
            case "a", "span", "u", "sub", "small", "font", "div", "p", "mark", "img", "center", "s", "del", "ins" ->
                true;
            default -> false;
        };
    }

    private void endSuperscript() {
        if (superscriptStart >= 0) {
            out.mark(superscriptStart, Inline.Kind.SUPERSCRIPT, "");
            superscriptStart = -1;
        }
    }

    /** For each opening bracket the offset of the bracket that closes it, else -1. */
    private static int[] closingBrackets(String text) {
        int[] found = new int[text.length()];
        Arrays.fill(found, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                open.push(i);
            } else if (c == ']' && !open.isEmpty()) {
                found[open.pop()] = i;
            }
        }
        return found;
    }
}
