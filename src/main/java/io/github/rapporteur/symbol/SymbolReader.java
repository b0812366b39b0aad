package io.github.rapporteur.symbol;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** From something written to a reading: cleans it, splits it, finds out what its components are. */
final class SymbolReader {
    /** No symbol is nearly as long; what is longer is not looked at. */
    private static final int LONGEST_INPUT = 2_000;

    private static final int LONGEST = 200;
    private static final int MOST_COMPONENTS = 16;
    private static final int MOST_HALVES = 4;
    private static final Pattern CATALOGUE_PREFIX = Pattern.compile("\\[([A-Z]{1,4}/)]");
    private static final Pattern LETTER_LIST = Pattern.compile("(?i)(?<=[0-9]) ([A-Z]) (?:AND|TO) ([A-Z])(?=$| \\()");

    private SymbolReader() {}

    static SymbolReading read(String written) {
        if (written.length() > LONGEST_INPUT) {
            return new SymbolReading.NotASymbol("it is longer than any symbol");
        }
        String plain = Writing.plain(written);
        Optional<SymbolLink> link = SymbolLink.find(plain);
        if (link.isPresent()) {
            return bare(Writing.plain(link.get().symbol()));
        }
        if (SymbolLink.isAddress(plain)) {
            return new SymbolReading.NotASymbol("it is an address that names no symbol");
        }
        return bare(plain);
    }

    private static SymbolReading bare(String plain) {
        String unbracketed = CATALOGUE_PREFIX.matcher(plain).replaceFirst("$1");
        String bare = Writing.bare(unbracketed);
        if (bare.isEmpty()) {
            return new SymbolReading.NotASymbol("nothing is written");
        }
        if (bare.length() > LONGEST) {
            return new SymbolReading.NotASymbol("it is longer than any symbol");
        }
        Optional<String> foreign = isOwn(bare) ? Optional.empty() : ForeignCodes.organization(bare);
        return foreign.isPresent()
                ? new SymbolReading.Foreign(bare, foreign.get())
                : joint(Writing.closed(LETTER_LIST.matcher(bare).replaceFirst("$1-$2")));
    }

    /** Whether the first part is an organ of the United Nations, so that nobody else's code needs to be looked for. */
    private static boolean isOwn(String bare) {
        int slash = bare.indexOf('/');
        return slash > 0
                && Organ.of(bare.substring(0, slash).strip().toUpperCase(Locale.ROOT))
                        .isPresent();
    }

    private static SymbolReading joint(String closed) {
        if (closed.indexOf(' ') >= 0) {
            return new SymbolReading.NotASymbol("it has more words than a symbol");
        }
        ImmutableList<String> pieces = pieces(closed.replace("*", "").toUpperCase(Locale.ROOT));
        if (pieces.size() > MOST_HALVES) {
            return new SymbolReading.NotASymbol("it joins more symbols than are ever joined");
        }
        List<Symbol> parts = new ArrayList<>();
        Strictness strictness = Strictness.EXACT;
        for (String piece : pieces) {
            SymbolReading reading = single(piece);
            if (!(reading instanceof SymbolReading.Read read)) {
                return reading;
            }
            parts.add(read.symbol());
            strictness = strictness.satisfies(read.strictness()) ? read.strictness() : strictness;
        }
        Symbol symbol = parts.size() == 1 ? parts.get(0) : Symbol.joint(ImmutableList.copyOf(parts));
        return new SymbolReading.Read(symbol, strictness);
    }

    /** Splits a joint symbol at the hyphens behind which another organ's symbol begins. */
    private static ImmutableList<String> pieces(String capitals) {
        ImmutableList.Builder<String> pieces = ImmutableList.builder();
        int from = 0;
        for (int at = capitals.indexOf('-'); at >= 0; at = capitals.indexOf('-', at + 1)) {
            int slash = capitals.indexOf('/', at);
            boolean numbered = hasDigit(capitals.substring(from, at));
            if (slash > 0
                    && numbered
                    && Organ.of(capitals.substring(at + 1, slash)).isPresent()) {
                pieces.add(capitals.substring(from, at));
                from = at + 1;
            }
        }
        return pieces.add(capitals.substring(from)).build();
    }

    private static SymbolReading single(String capitals) {
        List<String> texts = split(capitals);
        if (texts.size() < 2) {
            return new SymbolReading.NotASymbol("it has no slash");
        }
        if (texts.size() > MOST_COMPONENTS) {
            return new SymbolReading.NotASymbol("it has more parts than any symbol");
        }
        if (!hasDigit(capitals)) {
            return new SymbolReading.NotASymbol("it has no number");
        }
        ImmutableList.Builder<Component> components = ImmutableList.builder();
        for (String text : PartLetters.unify(texts)) {
            Optional<Component> component = Component.of(text);
            if (component.isEmpty()) {
                return new SymbolReading.NotASymbol(
                        text.isEmpty()
                                ? "nothing stands between two of its slashes"
                                : "no part of a symbol reads " + text);
            }
            components.add(component.get());
        }
        return single(components.build());
    }

    private static SymbolReading single(ImmutableList<Component> components) {
        String first = components.get(0).head();
        if (!Character.isLetter(first.charAt(0))) {
            return new SymbolReading.NotASymbol("it begins with a number");
        }
        SymbolParts parts = new PartsReader(components).read();
        Symbol symbol = Symbol.single(components, parts);
        boolean ofBody =
                Bodies.builtIn().inSeries(String.join("/", parts.seriesPath())).isPresent();
        if (!parts.namesADocument(ofBody)
                || Bodies.builtIn().inSeries(symbol.canonical()).isPresent()) {
            return new SymbolReading.NotASymbol(seriesOf(symbol));
        }
        Optional<Organ> organ = Organ.of(first).filter(known -> known.allows(components.subList(1, components.size())));
        if (organ.isEmpty() || parts.overNumbered()) {
            return new SymbolReading.Read(symbol, Strictness.POSSIBLE);
        }
        boolean exact = Plausibility.isExact(symbol, parts);
        return new SymbolReading.Read(symbol, exact ? Strictness.EXACT : Strictness.KNOWN_SERIES);
    }

    private static String seriesOf(Symbol symbol) {
        String of = Bodies.builtIn()
                .of(symbol)
                .map(Body::name)
                .or(() -> Bodies.builtIn().organ(symbol))
                .map(name -> " of the " + name)
                .orElse("");
        return "it names a series" + of + ", not a document of it";
    }

    /** Slashes inside brackets do not separate. */
    private static List<String> split(String capitals) {
        List<String> texts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < capitals.length(); i++) {
            char sign = capitals.charAt(i);
            if (sign == '(' || sign == '[') {
                depth++;
            } else if (sign == ')' || sign == ']') {
                depth--;
            } else if (sign == '/' && depth <= 0) {
                texts.add(capitals.substring(from, i));
                from = i + 1;
            }
        }
        texts.add(capitals.substring(from));
        return texts;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(sign -> sign >= '0' && sign <= '9');
    }
}
