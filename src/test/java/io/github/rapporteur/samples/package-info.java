/** Makes the documents of {@code corpus-samples} out of the readable sources in {@code src/test/samples}. */
@NullMarked
package io.github.rapporteur.samples;

import org.jspecify.annotations.NullMarked;
