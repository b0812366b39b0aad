package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.symbol.Symbol;

/** What a mention was found to mean. {@link #because()} is one short phrase that a person can check. */
public sealed interface Resolution {

    /** Why: {@code its: the General Assembly}. */
    String because();

    /** The target's symbol is certain. */
    record Resolved(Symbol target, String because) implements Resolution {}

    /** Several documents could be meant, most likely first. */
    record Ambiguous(ImmutableList<Symbol> candidates, String because) implements Resolution {}

    /** A mention, but nothing certain. */
    record Unresolved(String because) implements Resolution {}
}
