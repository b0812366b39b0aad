package io.github.rapporteur.resolution;

import com.google.common.collect.ImmutableMap;
import com.google.common.escape.Escaper;
import com.google.common.net.UrlEscapers;
import io.github.rapporteur.language.Languages;
import io.github.rapporteur.symbol.Bodies;
import io.github.rapporteur.symbol.Symbol;
import java.util.Optional;

/** Addresses on the document site of the United Nations. */
public final class DocumentLinks {
    private static final Escaper ESCAPER = UrlEscapers.urlFragmentEscaper();
    private static final String USUAL = "en";

    private DocumentLinks() {}

    /** By language (ISO 639-1). */
    public static ImmutableMap<String, String> of(Symbol symbol) {
        return Languages.OFFICIAL.stream()
                .collect(ImmutableMap.toImmutableMap(language -> language, language -> to(symbol, language)));
    }

    /**
     * The address of a document in its language, of one in another than the six in English. Empty where there is no
     * symbol, or only a name that this program gives to what has none.
     */
    public static Optional<String> to(Optional<Symbol> symbol, String language) {
        String official = Languages.OFFICIAL.contains(language) ? language : USUAL;
        return symbol.filter(own -> !Bodies.builtIn().isConventional(own)).map(own -> to(own, official));
    }

    private static String to(Symbol symbol, String language) {
        return "https://docs.un.org/" + language + "/" + ESCAPER.escape(symbol.canonical());
    }
}
