package io.github.rapporteur.resolution;

import io.github.rapporteur.language.Languages;
import io.github.rapporteur.symbol.Bodies;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.symbol.SymbolLink;
import java.util.Optional;

/** Addresses on the document site of the United Nations. */
public final class DocumentLinks {
    private static final String USUAL = "en";

    private DocumentLinks() {}

    /**
     * The address of a document in its language, of one in another than the six in English. Empty where there is no
     * symbol, or only a name that this program gives to what has none.
     */
    public static Optional<String> to(Optional<Symbol> symbol, String language) {
        String official = Languages.OFFICIAL.contains(language) ? language : USUAL;
        return symbol.filter(own -> !Bodies.builtIn().isConventional(own)).map(own -> SymbolLink.to(own, official));
    }
}
