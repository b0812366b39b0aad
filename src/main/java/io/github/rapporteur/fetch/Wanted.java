package io.github.rapporteur.fetch;

import com.google.common.net.UrlEscapers;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.symbol.SymbolLink;
import java.net.URI;

/**
 * One document in one language.
 *
 * @param address where the site has it: {@code /api/symbol/access?s=SYMBOL&l=LANGUAGE&t=FORM}
 */
record Wanted(Symbol symbol, String language, URI address) {

    static Wanted of(Symbol symbol, String language, FetchOptions options) {
        String spelled = UrlEscapers.urlFormParameterEscaper().escape(SymbolLink.spelled(symbol));
        String site = options.site().toString().replaceAll("/+$", "");
        return new Wanted(
                symbol,
                language,
                URI.create(site + "/api/symbol/access?s=" + spelled + "&l=" + language + "&t="
                        + options.form().label()));
    }

    /** The name of its file but for what stands behind the point: {@code A_RES_70_1.en}. */
    String stem() {
        return symbol.canonical().replaceAll("[^\\p{L}\\p{N}.()\\[\\]-]+", "_") + "." + language;
    }
}
