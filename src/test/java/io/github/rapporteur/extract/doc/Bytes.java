package io.github.rapporteur.extract.doc;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Collects numbers in the order Word writes them: the smallest byte first. */
final class Bytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Bytes one(int value) {
        out.write(value);
        return this;
    }

    Bytes two(int value) {
        return one(value & 0xFF).one((value >> 8) & 0xFF);
    }

    Bytes four(int value) {
        return two(value & 0xFFFF).two((value >> 16) & 0xFFFF);
    }

    Bytes all(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    Bytes characters(String text) {
        return all(text.getBytes(StandardCharsets.UTF_16LE));
    }

    /** Zeros up to a length. */
    Bytes fill(int length) {
        while (out.size() < length) {
            out.write(0);
        }
        return this;
    }

    int size() {
        return out.size();
    }

    byte[] take() {
        return out.toByteArray();
    }
}
