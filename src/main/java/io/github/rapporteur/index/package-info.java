/** Parsed documents become Lucene documents; the index is written and kept here. */
@NullMarked
package io.github.rapporteur.index;

import org.jspecify.annotations.NullMarked;
