package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Values of one kind of many things, one after the other: so there is little left to pack. How many they are is known
 * to who reads them.
 */
final class Columns {

    private Columns() {}

    static <T> void numbers(Collection<T> things, ToIntFunction<T> value, Encoder out) throws IOException {
        for (T thing : things) {
            out.number(value.applyAsInt(thing));
        }
    }

    static ImmutableIntArray numbers(int count, Decoder in) throws IOException {
        ImmutableIntArray.Builder values = ImmutableIntArray.builder(count);
        for (int i = 0; i < count; i++) {
            values.add(in.number());
        }
        return values.build();
    }

    /** Values of which many are the same: each once, in the order in which they come, and then which follows which. */
    static <T, V> void table(Collection<T> things, Function<T, V> value, Encoder.Part<V> part, Encoder out)
            throws IOException {
        Map<V, Integer> places = new HashMap<>();
        ImmutableList.Builder<V> different = ImmutableList.builder();
        ImmutableIntArray.Builder which = ImmutableIntArray.builder(things.size());
        for (T thing : things) {
            V held = value.apply(thing);
            Integer place = places.putIfAbsent(held, places.size());
            if (place == null) {
                different.add(held);
            }
            which.add(place == null ? places.size() - 1 : place);
        }
        out.all(different.build(), part);
        steps(which.build(), out);
    }

    private static void steps(ImmutableIntArray values, Encoder out) throws IOException {
        int last = 0;
        for (int i = 0; i < values.length(); i++) {
            out.number(values.get(i) - last);
            last = values.get(i);
        }
    }

    static <V> ImmutableList<V> table(int count, Decoder.Part<V> part, Decoder in) throws IOException {
        List<V> different = in.all(part);
        ImmutableList.Builder<V> values = ImmutableList.builderWithExpectedSize(count);
        int place = 0;
        for (int i = 0; i < count; i++) {
            place += in.number();
            values.add(different.get(place));
        }
        return values.build();
    }
}
