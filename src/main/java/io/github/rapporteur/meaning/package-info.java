/**
 * Finding by meaning, an option: passages become vectors through a model, kept in a folder of their own beside the index, and
 * those nearest to a query's vector are found. Nothing here knows a model; one comes from an {@link
 * io.github.rapporteur.meaning.EmbedderProvider} on the class path, which the small install does not have.
 */
@NullMarked
package io.github.rapporteur.meaning;

import org.jspecify.annotations.NullMarked;
