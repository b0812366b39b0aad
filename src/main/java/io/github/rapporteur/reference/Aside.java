package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;

/**
 * A mention of what has no symbol to be found by: a part of the document itself, or a treaty. Offsets count in the
 * {@link PlainText}.
 *
 * @param start of the mention
 * @param end behind it
 * @param kind internal or treaty
 * @param pinpoints canonical, one a part
 * @param because what it was recognized by
 */
record Aside(int start, int end, ReferenceKind kind, ImmutableList<String> pinpoints, String because) {}
