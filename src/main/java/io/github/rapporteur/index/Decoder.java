package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/** Reads what {@link Encoder} wrote. Not for use by several threads. */
final class Decoder {
    private final ByteArrayDataInput in;

    Decoder(BytesRef bytes) {
        this.in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    }

    /** Reads one part of a value. */
    interface Part<T> {
        T read() throws IOException;
    }

    int number() throws IOException {
        return in.readZInt();
    }

    float decimal() throws IOException {
        return Float.intBitsToFloat(in.readZInt());
    }

    boolean flag() {
        return in.readByte() != 0;
    }

    String string() throws IOException {
        return in.readString();
    }

    <E extends Enum<E>> E name(Class<E> type) throws IOException {
        return Enum.valueOf(type, string());
    }

    ImmutableList<String> strings() throws IOException {
        return all(this::string);
    }

    <T> ImmutableList<T> all(Part<T> part) throws IOException {
        ImmutableList.Builder<T> values = ImmutableList.builder();
        for (int left = number(); left > 0; left--) {
            values.add(part.read());
        }
        return values.build();
    }

    <T> Optional<T> maybe(Part<T> part) throws IOException {
        return flag() ? Optional.of(part.read()) : Optional.empty();
    }

    OptionalInt maybeNumber() throws IOException {
        return flag() ? OptionalInt.of(number()) : OptionalInt.empty();
    }
}
