package io.github.rapporteur.resolution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.search.FoundPlace;
import io.github.rapporteur.search.Hit;
import io.github.rapporteur.symbol.Bodies;
import io.github.rapporteur.symbol.Body;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.text.Problem;
import java.util.Optional;

/**
 * What is known of one symbol or citation that somebody wrote.
 *
 * @param input as it was written
 * @param id what the one who asked calls it
 * @param symbol what it means; empty when it means nothing certain
 * @param kind the word for what it speaks of: {@code document}, {@code resolution}
 * @param pinpoints canonical: {@code para. 9(n)}
 * @param conventional whether the symbol is a name given by this program to what has none of its own
 * @param indexed what the index knows of it; empty without an index
 * @param problems why it means nothing certain, or what is doubtful
 * @param nearest what it might mean instead
 * @param because why it means that; empty when it means nothing
 * @param others what else has such a number, which other words around it could have meant
 */
public record ResolvedInput(
        String input,
        Optional<String> id,
        Optional<Symbol> symbol,
        Optional<String> kind,
        ImmutableList<String> pinpoints,
        boolean conventional,
        Optional<Indexed> indexed,
        ImmutableList<Problem> problems,
        ImmutableList<Symbol> nearest,
        Optional<String> because,
        ImmutableList<Symbol> others) {
    /**
     * What an index knows of a symbol.
     *
     * @param contained whether the document is in it
     * @param title of the document, if it is
     * @param related addenda, corrigenda, revisions, and what they belong to
     * @param citedBy the passages that cite it, or that cite the places named in it
     * @param places the pieces that were pointed to, in all languages
     * @param adopted what a draft was adopted as
     * @param host the document in which a text stands that has only a conventional name
     */
    public record Indexed(
            boolean contained,
            Optional<String> title,
            ImmutableList<Symbol> related,
            ImmutableList<Hit> citedBy,
            ImmutableList<FoundPlace> places,
            Optional<Symbol> adopted,
            Optional<Symbol> host) {}

    /** The name of the organ; empty when it is not known. */
    public Optional<String> organ() {
        return symbol.flatMap(Bodies.builtIn()::organ);
    }

    /** The name of the body whose document it is; empty when it is not known. */
    public Optional<String> body() {
        return symbol.flatMap(Bodies.builtIn()::of).map(Body::name);
    }

    /** The addresses on the document site of the United Nations by language; none for names that are no symbols. */
    public ImmutableMap<String, String> links() {
        return symbol.filter(own -> !conventional).map(Bodies.builtIn()::links).orElse(ImmutableMap.of());
    }
}
