/** The whole way of one file, from bytes to a parsed document. */
@NullMarked
package io.github.rapporteur.pipeline;

import org.jspecify.annotations.NullMarked;
