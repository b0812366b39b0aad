package io.github.rapporteur.symbol;

/** What something written turned out to be. */
public sealed interface SymbolReading {

    /** One phrase for people that says what it is. */
    String reason();

    /**
     * A symbol.
     *
     * @param symbol it, in canonical form
     * @param strictness the strictest level that accepts it
     */
    record Read(Symbol symbol, Strictness strictness) implements SymbolReading {
        @Override
        public String reason() {
            if (strictness != Strictness.POSSIBLE) {
                return "a symbol";
            }
            return Bodies.builtIn()
                    .organ(symbol)
                    .map(organ -> "it is built like a symbol, but none of the " + organ + " has such numbers")
                    .orElseGet(() ->
                            "it is built like a symbol, but no series is known that begins with " + symbol.organ());
        }
    }

    /**
     * The code of a document of another organization.
     *
     * @param code as written, outer signs left out
     * @param organization the English name of who uses such codes
     */
    record Foreign(String code, String organization) implements SymbolReading {
        @Override
        public String reason() {
            return "it is a code of another organization: " + organization;
        }
    }

    /**
     * Neither.
     *
     * @param why one phrase for people
     */
    record NotASymbol(String why) implements SymbolReading {
        @Override
        public String reason() {
            return why;
        }
    }
}
