/**
 * Documents by their symbols from the United Nations' Official Document System, one after the other.
 *
 * <p>{@code Fetcher} goes through what is wanted: what the {@code Manifest} of the folder has is kept, for the rest {@code Site}
 * asks politely, with {@code Pauses} between requests and behind failures; {@code Download} takes one answer in, whole or not
 * at all. What came of each is a {@code Fetched}.
 */
@NullMarked
package io.github.rapporteur.fetch;

import org.jspecify.annotations.NullMarked;
