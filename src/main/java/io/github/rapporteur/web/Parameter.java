package io.github.rapporteur.web;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * What may stand behind the question mark of an address.
 *
 * @param name as it is written
 * @param meaning a sentence
 * @param required whether a request without it is refused
 * @param repeated whether it may stand there several times
 * @param schema what it may hold, for the description
 * @param reader makes the value; throws {@link IllegalArgumentException} with one line on what may be written
 * @param <T> the value
 */
record Parameter<T>(
        String name, String meaning, boolean required, boolean repeated, Schema schema, Function<String, T> reader) {
    /**
     * What a parameter may hold, in the words of JSON Schema.
     *
     * @param type {@code string}, {@code integer}, {@code number}, {@code boolean}
     * @param values all there are; empty where they cannot be listed
     * @param list whether several may stand behind one another, between commas
     */
    record Schema(
            String type,
            OptionalInt least,
            OptionalInt most,
            ImmutableList<String> values,
            boolean list,
            Optional<String> usual) {
        static Schema of(String type) {
            return new Schema(
                    type, OptionalInt.empty(), OptionalInt.empty(), ImmutableList.of(), false, Optional.empty());
        }

        static Schema between(int least, int most) {
            return new Schema(
                    "integer",
                    OptionalInt.of(least),
                    OptionalInt.of(most),
                    ImmutableList.of(),
                    false,
                    Optional.empty());
        }

        static Schema oneOf(Iterable<String> values) {
            return new Schema(
                    "string",
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    ImmutableList.copyOf(values),
                    false,
                    Optional.empty());
        }

        Schema listed() {
            return new Schema(type, least, most, values, true, usual);
        }

        Schema usually(String value) {
            return new Schema(type, least, most, values, list, Optional.of(value));
        }
    }

    /** One that may be left out. */
    static <T> Parameter<T> of(String name, Schema schema, String meaning, Function<String, T> reader) {
        return new Parameter<>(name, meaning, false, false, schema, reader);
    }

    /** The same, which a request must have. */
    Parameter<T> asRequired() {
        return new Parameter<>(name, meaning, true, repeated, schema, reader);
    }

    /** The same, which may stand there several times. */
    Parameter<T> asRepeated() {
        return new Parameter<>(name, meaning, required, true, schema, reader);
    }

    /** The same by another name. */
    Parameter<T> named(String other) {
        return new Parameter<>(other, meaning, required, repeated, schema, reader);
    }

    /** The same with another meaning. */
    Parameter<T> meaning(String other) {
        return new Parameter<>(name, other, required, repeated, schema, reader);
    }

    /** The same with what holds where it is left out. */
    Parameter<T> usually(String value) {
        return new Parameter<>(name, meaning, required, repeated, schema.usually(value), reader);
    }

    /** @throws ProblemException 400 if the text is no value of it */
    T read(String text) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(400, name + ": " + e.getMessage());
        }
    }
}
