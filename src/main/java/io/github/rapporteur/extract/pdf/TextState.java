package io.github.rapporteur.extract.pdf;

import org.jspecify.annotations.Nullable;

/** The part of PDF's graphics state that text depends on (ISO 32000-1, 8.4 and 9.3). */
final class TextState implements Cloneable {
    Matrix matrix;

    @Nullable
    Face face;

    float size;
    float characterSpacing;
    float wordSpacing;
    float scale = 1;
    float leading;
    float rise;

    TextState(Matrix matrix) {
        this.matrix = matrix;
    }

    TextState copy() {
        try {
            return (TextState) super.clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
