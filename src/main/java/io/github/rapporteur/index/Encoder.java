package io.github.rapporteur.index;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;

/** Writes values in the compact form that {@link Decoder} reads. Not for use by several threads. */
final class Encoder {
    private final Bytes out = new Bytes();

    /** Writes one part of a value. */
    interface Part<T> {
        void write(T value) throws IOException;
    }

    void number(int value) throws IOException {
        out.writeZInt(value);
    }

    /** A number that is not negative, mostly small. */
    void size(int value) throws IOException {
        out.writeVInt(value);
    }

    void decimal(float value) throws IOException {
        out.writeZInt(Float.floatToIntBits(value));
    }

    void flag(boolean value) {
        out.writeByte((byte) (value ? 1 : 0));
    }

    void string(String value) throws IOException {
        out.writeString(value);
    }

    void name(Enum<?> value) throws IOException {
        string(value.name());
    }

    void strings(Collection<String> values) throws IOException {
        all(values, this::string);
    }

    <T> void all(Collection<T> values, Part<T> part) throws IOException {
        number(values.size());
        for (T value : values) {
            part.write(value);
        }
    }

    <T> void maybe(Optional<T> value, Part<T> part) throws IOException {
        flag(value.isPresent());
        if (value.isPresent()) {
            part.write(value.get());
        }
    }

    void maybe(OptionalInt value) throws IOException {
        flag(value.isPresent());
        if (value.isPresent()) {
            number(value.getAsInt());
        }
    }

    /** What another one wrote. */
    void bytes(BytesRef written) throws IOException {
        out.writeBytes(written.bytes, written.offset, written.length);
    }

    /** A sum of all that was written so far; nothing comes behind it. */
    void sum() throws IOException {
        BytesRef written = bytes();
        out.writeInt(sum(written.bytes, written.offset, written.length));
    }

    static int sum(byte[] bytes, int offset, int length) {
        return Hashing.crc32c().hashBytes(bytes, offset, length).asInt();
    }

    BytesRef bytes() {
        return out.written.toBytesRef();
    }

    /** One array that grows: most values are small. */
    private static final class Bytes extends DataOutput {
        private final BytesRefBuilder written = new BytesRefBuilder();

        @Override
        public void writeByte(byte value) {
            written.append(value);
        }

        @Override
        public void writeBytes(byte[] values, int offset, int length) {
            written.append(values, offset, length);
        }
    }
}
