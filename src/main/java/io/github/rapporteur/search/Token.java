package io.github.rapporteur.search;

/** A piece of a query as it stands. */
sealed interface Token {

    /** A finished clause. */
    record Leaf(Clause clause) implements Token {}

    /** A sign or word that joins clauses. */
    enum Sign implements Token {
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT
    }
}
