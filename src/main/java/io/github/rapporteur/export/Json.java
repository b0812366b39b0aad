package io.github.rapporteur.export;

import io.github.rapporteur.text.Span;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON object under way: fields in the order they are called, absent values as {@code null}. */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /** The object that {@code fields} writes, on one line without an end of line. */
    public static String object(Consumer<Json> fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            new Json(generator).element(fields);
        }
        return text.toString();
    }

    private void element(Consumer<Json> fields) {
        out.writeStartObject();
        fields.accept(this);
        out.writeEndObject();
    }

    /** A text. */
    public Json field(String name, String value) {
        out.writeStringProperty(name, value);
        return this;
    }

    /** The value as its {@code toString} prints it. */
    public Json field(String name, Optional<?> value) {
        out.writeName(name);
        if (value.isPresent()) {
            out.writeString(value.get().toString());
        } else {
            out.writeNull();
        }
        return this;
    }

    /** A number. */
    public Json field(String name, int value) {
        out.writeNumberProperty(name, value);
        return this;
    }

    /** A number. */
    public Json field(String name, long value) {
        out.writeNumberProperty(name, value);
        return this;
    }

    /** A number. */
    public Json field(String name, float value) {
        out.writeNumberProperty(name, value);
        return this;
    }

    /** A truth value. */
    public Json field(String name, boolean value) {
        out.writeBooleanProperty(name, value);
        return this;
    }

    /** A number that may be absent. */
    public Json field(String name, OptionalInt value) {
        out.writeName(name);
        if (value.isPresent()) {
            out.writeNumber(value.getAsInt());
        } else {
            out.writeNull();
        }
        return this;
    }

    /** A number that may be absent. */
    public Json field(String name, OptionalLong value) {
        out.writeName(name);
        if (value.isPresent()) {
            out.writeNumber(value.getAsLong());
        } else {
            out.writeNull();
        }
        return this;
    }

    /** A truth value that may be unknown. */
    public Json flag(String name, Optional<Boolean> value) {
        out.writeName(name);
        if (value.isPresent()) {
            out.writeBoolean(value.get());
        } else {
            out.writeNull();
        }
        return this;
    }

    /** A value that is not there. */
    public Json absent(String name) {
        out.writeNullProperty(name);
        return this;
    }

    /** The values as their {@code toString} prints them. */
    public Json strings(String name, Collection<?> values) {
        out.writeArrayPropertyStart(name);
        values.forEach(value -> out.writeString(value.toString()));
        out.writeEndArray();
        return this;
    }

    /** A list of whole numbers. */
    public Json numbers(String name, Collection<? extends Number> values) {
        out.writeArrayPropertyStart(name);
        values.forEach(value -> out.writeNumber(value.longValue()));
        out.writeEndArray();
        return this;
    }

    /** A list of lists of whole numbers. */
    Json rows(String name, Collection<? extends Collection<Integer>> rows) {
        out.writeArrayPropertyStart(name);
        for (Collection<Integer> row : rows) {
            out.writeStartArray();
            row.forEach(out::writeNumber);
            out.writeEndArray();
        }
        out.writeEndArray();
        return this;
    }

    /** A list of pairs of offsets. */
    public Json spans(String name, Collection<Span> spans) {
        out.writeArrayPropertyStart(name);
        for (Span span : spans) {
            out.writeStartArray();
            out.writeNumber(span.start());
            out.writeNumber(span.end());
            out.writeEndArray();
        }
        out.writeEndArray();
        return this;
    }

    /** A list of objects. */
    public <T> Json objects(String name, Iterable<T> values, ObjectWriter<T> fields) {
        out.writeArrayPropertyStart(name);
        values.forEach(value -> element(json -> fields.write(json, value)));
        out.writeEndArray();
        return this;
    }

    /** An object inside this one. */
    public Json object(String name, Consumer<Json> fields) {
        out.writeName(name);
        element(fields);
        return this;
    }

    /** An object inside this one that may be absent. */
    public <T> Json object(String name, Optional<T> value, ObjectWriter<T> fields) {
        if (value.isEmpty()) {
            return absent(name);
        }
        return object(name, json -> fields.write(json, value.get()));
    }

    /** A value that is written already. */
    public Json raw(String name, String json) {
        out.writeName(name);
        out.writeRawValue(json);
        return this;
    }

    /** A list of objects that are written already, each by {@link #object(Consumer)}. */
    public Json written(String name, Iterable<String> objects) {
        out.writeArrayPropertyStart(name);
        objects.forEach(out::writeRawValue);
        out.writeEndArray();
        return this;
    }

    /** Writes the fields of one value. */
    public interface ObjectWriter<T> {
        /** @param json takes the fields */
        void write(Json json, T value);
    }
}
