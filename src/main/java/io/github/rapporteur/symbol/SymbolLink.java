package io.github.rapporteur.symbol;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.escape.Escaper;
import com.google.common.net.UrlEscapers;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * An address of the United Nations' document sites that names a symbol.
 *
 * @param symbol as the address has it, escapes undone
 * @param language ISO 639-1 of the version it leads to; empty when the reader is asked
 */
public record SymbolLink(String symbol, Optional<String> language) {
    private static final Escaper ESCAPER = UrlEscapers.urlFragmentEscaper();
    private static final ImmutableMap<String, String> LANGUAGES =
            ImmutableMap.of("a", "ar", "c", "zh", "e", "en", "f", "fr", "r", "ru", "s", "es");
    /** Names of the parameters that carry a symbol on one site or another. */
    private static final ImmutableMap<String, String> PARAMETERS = ImmutableMap.of(
            "s",
            "symbol",
            "ds",
            "symbol",
            "symbol",
            "symbol",
            "finalsymbol",
            "symbol",
            "lang",
            "language",
            "language",
            "language",
            "l",
            "language");

    /**
     * The address of a symbol's document on the United Nations' document site.
     *
     * @param language ISO 639-1, one of the six official languages
     */
    public static String to(Symbol symbol, String language) {
        return "https://docs.un.org/" + language + "/" + ESCAPER.escape(spelled(symbol));
    }

    /** A symbol as the sites know it: of a joint one the first half, of a part in brackets the resolution it is of. */
    public static String spelled(Symbol symbol) {
        String canonical = symbol.halves().get(0).canonical();
        int bracket = canonical.indexOf('[');
        return bracket < 0 ? canonical : canonical.substring(0, bracket);
    }

    /** Reads an address; empty when it leads nowhere where documents are found by symbol. Never throws. */
    public static Optional<SymbolLink> find(String address) {
        String bare = address.strip();
        int scheme = bare.indexOf("://");
        String rest = scheme >= 0 && scheme <= 5 ? bare.substring(scheme + 3) : bare;
        int slash = rest.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String host = rest.substring(0, slash).toLowerCase(Locale.ROOT);
        String path = rest.substring(slash + 1);
        int hash = path.indexOf('#');
        String target = hash < 0 ? path : path.substring(0, hash);
        int question = target.indexOf('?');
        Optional<SymbolLink> queried =
                question < 0 || !isUnitedNations(host) ? Optional.empty() : query(target.substring(question + 1));
        return queried.isPresent() || !findsBySymbol(host)
                ? queried
                : path(question < 0 ? target : target.substring(0, question));
    }

    /** Whether something is written like an address of the web. */
    static boolean isAddress(String plain) {
        String start = plain.strip().toLowerCase(Locale.ROOT);
        return start.startsWith("http") || start.startsWith("www.") || start.contains("://");
    }

    private static boolean isUnitedNations(String host) {
        return host.equals("un.org") || host.endsWith(".un.org") || findsBySymbol(host);
    }

    private static boolean findsBySymbol(String host) {
        return host.equals("undocs.org") || host.equals("www.undocs.org") || host.equals("docs.un.org");
    }

    private static Optional<SymbolLink> query(String query) {
        Optional<String> symbol = Optional.empty();
        Optional<String> language = Optional.empty();
        for (String pair : Splitter.on('&').split(query)) {
            int equals = pair.indexOf('=');
            String name = equals < 0
                    ? ""
                    : PARAMETERS.getOrDefault(pair.substring(0, equals).toLowerCase(Locale.ROOT), "");
            if (name.equals("symbol")) {
                symbol = Optional.of(unescape(pair.substring(equals + 1)));
            } else if (name.equals("language")) {
                language = language(pair.substring(equals + 1));
            }
        }
        Optional<String> of = language;
        return symbol.filter(value -> !value.isBlank()).map(value -> new SymbolLink(value, of));
    }

    private static Optional<SymbolLink> path(String path) {
        String plain = unescape(path);
        int slash = plain.indexOf('/');
        Optional<String> language = slash == 2 ? language(plain.substring(0, slash)) : Optional.empty();
        String symbol = language.isPresent() ? plain.substring(3) : plain;
        return symbol.indexOf('/') < 0 ? Optional.empty() : Optional.of(new SymbolLink(symbol, language));
    }

    private static Optional<String> language(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        return LANGUAGES.containsValue(lower) ? Optional.of(lower) : Optional.ofNullable(LANGUAGES.get(lower));
    }

    /** Undoes escapes such as {@code %2F} and {@code +}; what is no escape stays. */
    private static String unescape(String escaped) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(escaped.length());
        byte[] given = escaped.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < given.length; i++) {
            int high = i + 2 < given.length && given[i] == '%' ? Character.digit(given[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(given[i + 2], 16);
            if (low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.write(given[i] == '+' ? ' ' : given[i]);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
