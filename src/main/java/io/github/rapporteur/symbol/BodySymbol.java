package io.github.rapporteur.symbol;

/**
 * The symbol of a resolution or decision of a body.
 *
 * @param conventional whether the document has no symbol of its own and this is a name the program gives it
 */
public record BodySymbol(Symbol symbol, boolean conventional) {}
