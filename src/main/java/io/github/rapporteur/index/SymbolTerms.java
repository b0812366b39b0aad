package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.symbol.Symbol;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Symbols and places as terms of the index. A symbol is one term, in capitals, never cut at its slashes; what it stands
 * under are further terms.
 */
public final class SymbolTerms {
    private static final Pattern MODIFICATION =
            Pattern.compile("(?:ADD|CORR|REV|AMEND|SUMMARY|EXCERPT|CORRIGENDUM)\\b.*");
    /** Where the series ends: a session, a year, a number, or a nature such as RES or L.4. */
    private static final Pattern SESSION_OR_NATURE = Pattern.compile(
            "[0-9].*|(?:S|ES|OS)-?[0-9IVXL].*|OS|[IVXLC]+|(?:RES|DEC|PRST|PV|SR|INF|CRP|WP|L|R|NGO|BP|PET|BUR|MIN|GC|CO|Q|RQ|D|REP|NOTE|DECISIONS?)(?:\\.[0-9].*)?");

    private static final Pattern YEAR = Pattern.compile("(?:.*\\()?(19[4-9][0-9]|20[0-9]{2})\\)?");

    /** No real locator is longer; what is, is not taken apart, for time's sake. */
    private static final int LONGEST_LOCATOR = 200;

    private SymbolTerms() {}

    /** The symbol as one term. */
    public static String key(Symbol symbol) {
        return symbol.canonical().toUpperCase(Locale.ROOT);
    }

    /** What somebody wrote of a symbol, perhaps only its beginning, as a term. */
    public static String key(String written) {
        return written.replaceAll("\\s+", "").replaceAll("/+$", "").toUpperCase(Locale.ROOT);
    }

    /** Everything a symbol stands under, itself last: {@code E}, {@code E/CN.15}, {@code E/CN.15/2018} … */
    public static ImmutableList<String> under(Symbol symbol) {
        ImmutableList.Builder<String> under = ImmutableList.builder();
        StringBuilder path = new StringBuilder();
        for (String component : components(symbol)) {
            path.append(path.isEmpty() ? "" : "/").append(component);
            under.add(path.toString());
        }
        return under.build();
    }

    /** The symbol without Add., Corr., Rev. and the like, as a term. */
    public static String family(Symbol symbol) {
        List<String> components = components(symbol);
        int end = components.size();
        while (end > 1 && MODIFICATION.matcher(components.get(end - 1)).matches()) {
            end--;
        }
        return String.join("/", components.subList(0, end));
    }

    /** The series a symbol belongs to: {@code E/CN.15} of {@code E/CN.15/2018/12}. */
    public static String body(Symbol symbol) {
        ImmutableList.Builder<String> body = ImmutableList.builder();
        List<String> components = components(symbol);
        body.add(components.get(0));
        for (String component : components.subList(1, components.size())) {
            if (SESSION_OR_NATURE.matcher(component).matches()) {
                break;
            }
            body.add(component);
        }
        return String.join("/", body.build());
    }

    /** The year a symbol names. */
    public static OptionalInt year(Symbol symbol) {
        for (String component : components(symbol)) {
            Matcher year = YEAR.matcher(component);
            if (year.matches()) {
                return OptionalInt.of(Integer.parseInt(year.group(1)));
            }
        }
        return OptionalInt.empty();
    }

    /** A place in a document as one term. */
    public static String place(Symbol symbol, Locator locator) {
        return key(symbol) + "#" + locator.value();
    }

    /** A place and everything it is a part of, itself first: {@code 9(n)(iv)}, {@code 9(n)}, {@code 9}. */
    public static ImmutableList<String> within(Symbol symbol, Locator locator) {
        ImmutableList.Builder<String> within = ImmutableList.builder();
        if (locator.value().length() > LONGEST_LOCATOR) {
            return ImmutableList.of(place(symbol, locator));
        }
        for (Optional<Locator> at = Optional.of(locator); at.isPresent(); at = enclosing(at.get())) {
            within.add(place(symbol, at.get()));
        }
        return within.build();
    }

    private static Optional<Locator> enclosing(Locator locator) {
        String value = locator.value();
        int bracket = value.endsWith(")") ? value.lastIndexOf('(') : -1;
        int cut = bracket >= 0 ? bracket : Math.max(value.lastIndexOf('/'), value.lastIndexOf('.'));
        return cut > 0 ? Optional.of(new Locator(value.substring(0, cut))) : Optional.empty();
    }

    /** Slashes inside brackets do not separate: {@code LC/G.2367(SES.32/3)}. */
    private static List<String> components(Symbol symbol) {
        List<String> components = Lists.newArrayList();
        String key = key(symbol);
        int depth = 0;
        int from = 0;
        for (int i = 0; i < key.length(); i++) {
            char at = key.charAt(i);
            depth += at == '(' ? 1 : at == ')' && depth > 0 ? -1 : 0;
            if (at == '/' && depth == 0) {
                components.add(key.substring(from, i));
                from = i + 1;
            }
        }
        components.add(key.substring(from));
        return components;
    }
}
