package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/** Reads what {@link Encoder} wrote. Not for use by several threads. */
final class Decoder {
    private final BytesRef bytes;
    private final ByteArrayDataInput in;

    Decoder(BytesRef bytes) {
        this.bytes = bytes;
        this.in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    }

    /**
     * Makes sure that all is as it was written, where {@link Encoder#sum} came last.
     *
     * @throws IOException if it is not
     */
    void checkSum() throws IOException {
        int length = bytes.length - Integer.BYTES;
        if (length < 0
                || new Decoder(new BytesRef(bytes.bytes, bytes.offset + length, Integer.BYTES)).in.readInt()
                        != Encoder.sum(bytes.bytes, bytes.offset, length)) {
            throw new IOException("its bytes are not those that were written");
        }
    }

    /** Reads one part of a value. */
    interface Part<T> {
        T read() throws IOException;
    }

    int number() throws IOException {
        return in.readZInt();
    }

    int size() throws IOException {
        return in.readVInt();
    }

    /**
     * How many values follow, each of a byte at least.
     *
     * @throws IOException if there cannot be so many
     */
    int count() throws IOException {
        int count = size();
        int left = in.length() - in.getPosition();
        if (count < 0 || count > left) {
            throw new IOException(count + " values where there are no more than " + left);
        }
        return count;
    }

    float decimal() throws IOException {
        return Float.intBitsToFloat(in.readZInt());
    }

    boolean flag() {
        return in.readByte() != 0;
    }

    String string() throws IOException {
        int length = count();
        String string = new String(bytes.bytes, in.getPosition(), length, StandardCharsets.UTF_8);
        in.skipBytes(length);
        return string;
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
