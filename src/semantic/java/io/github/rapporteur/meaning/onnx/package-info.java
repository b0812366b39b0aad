/** Models in the ONNX format, run in this process. Compiled only where the library for it is wanted: {@code mvn -Psemantic}. */
@NullMarked
package io.github.rapporteur.meaning.onnx;

import org.jspecify.annotations.NullMarked;
