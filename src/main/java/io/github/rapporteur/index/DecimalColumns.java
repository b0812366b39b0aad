package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Columns of numbers with fractions, exact to the last bit: what is the same, or near, takes little room. */
final class DecimalColumns {

    private DecimalColumns() {}

    /** Values in no order: the different ones ascending, then which of them each is. */
    static <T> void write(List<T> things, ToDoubleFunction<T> value, Encoder out) throws IOException {
        int[] bits = bits(things, value);
        int[] different = Arrays.stream(bits).sorted().distinct().toArray();
        out.size(different.length);
        int last = 0;
        for (int one : different) {
            out.size(one - last);
            last = one;
        }
        for (int one : bits) {
            out.size(Arrays.binarySearch(different, one));
        }
    }

    static ImmutableList<Float> read(int count, Decoder in) throws IOException {
        int[] different = new int[in.count()];
        int last = 0;
        for (int i = 0; i < different.length; i++) {
            last += in.size();
            different[i] = last;
        }
        ImmutableList.Builder<Float> values = ImmutableList.builderWithExpectedSize(count);
        for (int i = 0; i < count; i++) {
            values.add(Float.intBitsToFloat(different[in.size()]));
        }
        return values.build();
    }

    /** Values that go on by the same step mostly, such as lines down a page. */
    static <T> void writeSteady(List<T> things, ToDoubleFunction<T> value, Encoder out) throws IOException {
        int[] bits = bits(things, value);
        Columns.table(Arrays.stream(bits).boxed().toList(), one -> one, new Steps(out)::write, out);
    }

    static ImmutableList<Float> readSteady(int count, Decoder in) throws IOException {
        return Columns.table(count, new Sums(in)::read, in);
    }

    private static <T> int[] bits(List<T> things, ToDoubleFunction<T> value) {
        return things.stream()
                .mapToInt(thing -> Float.floatToIntBits((float) value.applyAsDouble(thing)))
                .toArray();
    }

    /** Each value as how far it is from the one before. */
    private static final class Steps {
        private final Encoder out;
        private int last;

        Steps(Encoder out) {
            this.out = out;
        }

        void write(int bits) throws IOException {
            out.number(bits - last);
            last = bits;
        }
    }

    /** Reads {@link Steps}. */
    private static final class Sums {
        private final Decoder in;
        private int last;

        Sums(Decoder in) {
            this.in = in;
        }

        float read() throws IOException {
            last += in.number();
            return Float.intBitsToFloat(last);
        }
    }
}
