package io.github.rapporteur.extract.pdf;

/** An affine map of the plane as PDF writes it: {@code x' = a x + c y + e}, {@code y' = b x + d y + f}. */
record Matrix(float a, float b, float c, float d, float e, float f) {
    static final Matrix IDENTITY = new Matrix(1, 0, 0, 1, 0, 0);

    /** This map first, then {@code next}. */
    Matrix then(Matrix next) {
        return new Matrix(
                a * next.a + b * next.c,
                a * next.b + b * next.d,
                c * next.a + d * next.c,
                c * next.b + d * next.d,
                e * next.a + f * next.c + next.e,
                e * next.b + f * next.d + next.f);
    }

    /** A shift by (x, y) first, then this map. */
    Matrix shifted(float x, float y) {
        return new Matrix(a, b, c, d, a * x + c * y + e, b * x + d * y + f);
    }

    float x(float x, float y) {
        return a * x + c * y + e;
    }

    float y(float x, float y) {
        return b * x + d * y + f;
    }
}
