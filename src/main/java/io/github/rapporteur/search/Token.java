package io.github.rapporteur.search;

/** A piece of a query as it stands. */
sealed interface Token {

    /** A finished clause. */
    record Leaf(Clause clause) implements Token {}

    /** {@code near/5} between what stands before and behind it. */
    record Near(int distance) implements Token {}

    /** {@code topic:(}: everything up to the closing bracket is a value of the field. */
    record FieldOpen(QueryField field) implements Token {}

    /** A sign or word that joins clauses. */
    enum Sign implements Token {
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT
    }
}
