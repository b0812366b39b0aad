package io.github.rapporteur.document;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.symbol.Symbol;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the head of a document says of it.
 *
 * @param symbol the document's own symbol
 * @param kind what sort of document it is
 * @param language ISO 639-1
 * @param title as printed, line breaks joined
 * @param issued the date under the distribution
 * @param adopted the date of adoption of a resolution, decision or statement
 * @param session the organ's session: {@code 75}, {@code S-30}, {@code III}
 * @param agendaItems as printed, without spaces: {@code 128(a)}
 * @param body the body by name, where the head names one
 */
public record Masthead(
        Optional<Symbol> symbol,
        DocumentKind kind,
        String language,
        Optional<String> title,
        Optional<LocalDate> issued,
        Optional<LocalDate> adopted,
        Optional<String> session,
        ImmutableList<String> agendaItems,
        Optional<String> body) {

    /** A head that says nothing but this. */
    public static Masthead of(DocumentKind kind, String language) {
        return new Masthead(
                Optional.empty(),
                kind,
                language,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of(),
                Optional.empty());
    }

    /** The same head with another symbol. */
    public Masthead withSymbol(Symbol other) {
        return new Masthead(Optional.of(other), kind, language, title, issued, adopted, session, agendaItems, body);
    }

    /** The same head with another language. */
    public Masthead withLanguage(String other) {
        return new Masthead(symbol, kind, other, title, issued, adopted, session, agendaItems, body);
    }

    /** The same head with another title, or none. */
    public Masthead withTitle(Optional<String> other) {
        return new Masthead(symbol, kind, language, other, issued, adopted, session, agendaItems, body);
    }
}
