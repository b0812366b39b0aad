package io.github.rapporteur.search;

import com.google.common.base.Joiner;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import com.google.common.io.ByteArrayDataInput;
import com.google.common.io.ByteArrayDataOutput;
import com.google.common.io.ByteStreams;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer ended, so that the next one can go on there. What it holds is nobody's business: keep it, hand it on as
 * text, give it back with the same query. Immutable.
 */
public final class Cursor {
    private static final BaseEncoding TEXT = BaseEncoding.base64Url().omitPadding();
    private static final byte[] NOTHING_LESS = new Cursor(0, 0, 0, new Object[0]).content();

    private final long version;
    private final int question;
    private final int given;
    private final @Nullable Object[] values;

    private Cursor(long version, int question, int given, @Nullable Object[] values) {
        this.version = version;
        this.question = question;
        this.given = given;
        this.values = values;
    }

    /**
     * Behind a hit.
     *
     * @param version of the index
     * @param given how many hits, or documents, came until here
     * @param values what the last hit was ordered by; none where documents are counted
     */
    static Cursor of(long version, SearchRequest request, int given, @Nullable Object... values) {
        return new Cursor(version, question(request), given, values.clone());
    }

    /** What must be the same for a cursor to mean something. */
    private static int question(SearchRequest request) {
        return question(
                request.query(),
                request.language(),
                request.onlyRecommendations(),
                request.order(),
                request.perDocument().isPresent(),
                request.narrowings());
    }

    private static int question(
            String query,
            Optional<String> language,
            boolean recommendations,
            HitOrder order,
            boolean grouped,
            List<Narrowing> narrowings) {
        Object narrowed = narrowings.isEmpty() ? "" : narrowings;
        String asked = Joiner.on('\n').join(query, language.orElse(""), recommendations, order, grouped) + narrowed;
        return Hashing.murmur3_32_fixed().hashUnencodedChars(asked).asInt();
    }

    /** Reads what {@link #toString} wrote; empty where it is not that. */
    public static Optional<Cursor> tryParse(String text) {
        if (!TEXT.canDecode(text)) {
            return Optional.empty();
        }
        byte[] bytes = TEXT.decode(text);
        if (bytes.length < Integer.BYTES + NOTHING_LESS.length) {
            return Optional.empty();
        }
        ByteArrayDataInput in = ByteStreams.newDataInput(bytes);
        return in.readInt() == sum(Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length))
                ? Optional.of(new Cursor(in.readLong(), in.readInt(), in.readInt(), readValues(in)))
                : Optional.empty();
    }

    /** As text of letters, digits, {@code -} and {@code _}. */
    @Override
    public String toString() {
        byte[] content = content();
        ByteArrayDataOutput out = ByteStreams.newDataOutput();
        out.writeInt(sum(content));
        out.write(content);
        return TEXT.encode(out.toByteArray());
    }

    private byte[] content() {
        ByteArrayDataOutput out = ByteStreams.newDataOutput();
        out.writeLong(version);
        out.writeInt(question);
        out.writeInt(given);
        out.writeByte(values.length);
        for (Object value : values) {
            write(value, out);
        }
        return out.toByteArray();
    }

    private static int sum(byte[] content) {
        return Hashing.crc32c().hashBytes(content).asInt();
    }

    private static void write(@Nullable Object value, ByteArrayDataOutput out) {
        if (value instanceof Float score) {
            out.writeByte('f');
            out.writeFloat(score);
        } else if (value instanceof Long number) {
            out.writeByte('l');
            out.writeLong(number);
        } else if (value instanceof BytesRef term) {
            out.writeByte('s');
            out.writeUTF(term.utf8ToString());
        } else {
            out.writeByte('-');
        }
    }

    private static @Nullable Object[] readValues(ByteArrayDataInput in) {
        @Nullable Object[] values = new @Nullable Object[in.readByte()];
        for (int i = 0; i < values.length; i++) {
            values[i] = readValue(in);
        }
        return values;
    }

    private static @Nullable Object readValue(ByteArrayDataInput in) {
        switch (in.readByte()) {
            case 'f':
                return in.readFloat();
            case 'l':
                return in.readLong();
            case 's':
                return new BytesRef(in.readUTF());
            default:
                return null;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cursor cursor && toString().equals(cursor.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Whether the index is as it was. */
    boolean isOf(long now) {
        return version == now;
    }

    /** Whether it comes from an answer to the same request. */
    boolean answers(
            String query,
            Optional<String> language,
            boolean recommendations,
            HitOrder order,
            boolean grouped,
            List<Narrowing> narrowings) {
        return question == question(query, language, recommendations, order, grouped, narrowings);
    }

    /** How many hits, or documents where they are grouped, came until here. */
    public int given() {
        return given;
    }

    /** Whether it stands behind a hit, not behind a document. */
    boolean isBehindHit() {
        return values.length > 0;
    }

    /** What the last hit was ordered by. */
    @Nullable
    Object[] values() {
        return values.clone();
    }
}
