package io.github.rapporteur.reference;

import com.google.common.base.CharMatcher;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.reference.Token.Modification;
import io.github.rapporteur.reference.Token.Printed;
import io.github.rapporteur.symbol.Symbol;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads printed symbols, blanks inside their brackets included, and the modifications that stand alone behind one. Safe for
 * use by several threads.
 */
final class SymbolReader {
    /** No symbol is longer; keeps reading linear on text without blanks. */
    private static final int LONGEST = 120;

    private static final int LONGEST_BRACKET = 24;
    private static final CharMatcher INSIDE = CharMatcher.inRange('A', 'Z')
            .or(CharMatcher.inRange('a', 'z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf("/.-&'_"));
    private static final boolean[] ASCII_INSIDE = ascii(INSIDE);
    private static final CharMatcher LOOSE_END = CharMatcher.anyOf(".-/'&_");
    private static final ImmutableSet<String> QUALIFIERS = ImmutableSet.of(
            "part", "parts", "vol", "vols", "sect", "sects", "supp", "introduction", "resumption", "ses");
    private static final String MODIFYING = "ACR";
    private static final ImmutableSet<String> MODIFICATIONS = ImmutableSet.of("add", "corr", "rev", "amend");

    private static final ImmutableList<String> SITES = ImmutableList.of("undocs.org/", "docs.un.org/");
    private static final int LANGUAGE_IN_PATH = "en/".length();

    /** Documents cite the same symbols again and again. */
    private static final int MOST_REMEMBERED = 10_000;

    private final LoadingCache<String, Optional<Symbol>> symbols =
            CacheBuilder.newBuilder().maximumSize(MOST_REMEMBERED).build(CacheLoader.from(Symbol::tryParse));

    /** The symbol that starts at an offset where a word starts; null for none. */
    @Nullable
    Printed read(PlainText text, int start) {
        if (!isFirst(text, start) || isInPath(text, start)) {
            return null;
        }
        int end = end(text, start);
        while (end > start && LOOSE_END.matches(text.at(end - 1))) {
            end--;
        }
        String written = text.slice(start, end);
        int last = end;
        return isSymbol(written)
                ? symbols.getUnchecked(written)
                        .map(symbol -> new Printed(start, last, symbol))
                        .orElse(null)
                : null;
    }

    /** Whether it is the end of the path of a file or of a page, other than of the site where documents lie by their symbols. */
    private static boolean isInPath(PlainText text, int start) {
        return text.at(start - 1) == '/'
                && SITES.stream()
                        .noneMatch(site -> text.has(site, start - site.length())
                                || text.has(site, start - site.length() - LANGUAGE_IN_PATH));
    }

    /** Whether nothing but capitals stands before the first slash or dot. */
    private static boolean isFirst(PlainText text, int start) {
        int end = start;
        while (end < start + 12 && (PlainText.isCapital(text.at(end)) || text.at(end) == '-')) {
            end++;
        }
        return end > start && (text.at(end) == '/' || text.at(end) == '.');
    }

    private static boolean isSymbol(String written) {
        return written.indexOf('/') > 0 && CharMatcher.inRange('0', '9').matchesAnyOf(written);
    }

    /** Behind the characters without a blank that could be of one symbol. */
    static int endOfRun(PlainText text, int start) {
        int end = start;
        while (isInside(text.at(end))) {
            end++;
        }
        return end;
    }

    static boolean isInside(char sign) {
        return sign < ASCII_INSIDE.length && ASCII_INSIDE[sign];
    }

    private static boolean[] ascii(CharMatcher matcher) {
        boolean[] table = new boolean[128];
        for (char sign = 0; sign < table.length; sign++) {
            table[sign] = matcher.matches(sign);
        }
        return table;
    }

    /** Whether so many characters without a blank are no symbol, nor hold one. */
    static boolean isTooLong(int length) {
        return length > 2 * LONGEST;
    }

    private static int end(PlainText text, int start) {
        int at = start;
        while (at < start + LONGEST) {
            if (isInside(text.at(at)) && !isDash(text, at)) {
                at++;
                continue;
            }
            int bracket = bracketEnd(text, at);
            if (bracket < 0) {
                return at;
            }
            at = bracket;
        }
        return at;
    }

    /** Whether a dash leads on to a word of the sentence. */
    private static boolean isDash(PlainText text, int at) {
        return text.at(at) == '-' && isSmall(text.at(at + 1)) && isSmall(text.at(at + 2));
    }

    private static boolean isSmall(char sign) {
        return sign >= 'a' && sign <= 'z';
    }

    /** Behind the bracket that belongs to the symbol at an offset; -1 when there is none. */
    private static int bracketEnd(PlainText text, int at) {
        int open = text.skipBlank(at);
        if (text.at(open) != '(') {
            return -1;
        }
        int close = open + 1;
        while (close < open + LONGEST_BRACKET
                && text.at(close) != ')'
                && text.at(close) != '('
                && text.at(close) != '\0') {
            close++;
        }
        if (text.at(close) != ')') {
            return -1;
        }
        return isQualifier(text.slice(open + 1, close).strip(), open == at) ? close + 1 : -1;
    }

    private static boolean isQualifier(String inside, boolean glued) {
        String word = CharMatcher.inRange('a', 'z').retainFrom(inside.toLowerCase(Locale.ROOT));
        int letters = 0;
        while (letters < inside.length() && Character.isLetter(inside.charAt(letters))) {
            letters++;
        }
        String lead = inside.substring(0, letters).toLowerCase(Locale.ROOT);
        if (QUALIFIERS.contains(lead) || QUALIFIERS.contains(word)) {
            return true;
        }
        boolean year = inside.length() == 4 && Numerals.decimal(inside) > 1940;
        String session =
                inside.startsWith("ES-") ? inside.substring(3) : inside.startsWith("S-") ? inside.substring(2) : inside;
        return year
                || glued
                        && (Numerals.decimal(inside) > 0
                                || Numerals.roman(session).isPresent());
    }

    /** {@code Add.1}, {@code Corr.2}, {@code Rev.1/Add.3} standing alone; null for none. */
    static @Nullable Modification modification(PlainText text, int start) {
        if (MODIFYING.indexOf(text.at(start)) < 0) {
            return null;
        }
        int dot = start;
        while (dot < start + 6 && Character.isLetter(text.at(dot))) {
            dot++;
        }
        boolean named = text.at(dot) == '.'
                && PlainText.isCapital(text.at(start))
                && MODIFICATIONS.contains(text.slice(start, dot).toLowerCase(Locale.ROOT));
        if (!named || !PlainText.isDigit(text.at(text.skipBlank(dot + 1)))) {
            return null;
        }
        int end = text.skipBlank(dot + 1);
        while (end < start + LONGEST && INSIDE.matches(text.at(end))) {
            end++;
        }
        while (LOOSE_END.matches(text.at(end - 1))) {
            end--;
        }
        String suffix = text.slice(start, end).replace(" ", "");
        return new Modification(start, end, suffix);
    }
}
