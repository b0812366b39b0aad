package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import io.github.rapporteur.text.Span;
import io.github.rapporteur.text.Tag;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The mark-up of a source, a column for each property of its elements. */
final class TagColumns {

    private TagColumns() {}

    static void write(List<Tag> tags, Encoder out) throws IOException {
        out.size(tags.size());
        Columns.table(tags, Tag::name, out::string, out);
        int place = 0;
        for (Tag tag : tags) {
            out.size(place++ - tag.parent());
        }
        int last = 0;
        for (Tag tag : tags) {
            out.number(tag.span().start() - last);
            out.size(tag.span().length());
            last = tag.span().start();
        }
        Columns.table(tags, Tag::content, out::string, out);
        Columns.numbers(tags, tag -> tag.attributes().size(), out);
        List<Map.Entry<String, String>> attributes = tags.stream()
                .flatMap(tag -> tag.attributes().entrySet().stream())
                .toList();
        out.size(attributes.size());
        Columns.table(attributes, Map.Entry::getKey, out::string, out);
        Columns.table(attributes, Map.Entry::getValue, out::string, out);
    }

    static ImmutableList<Tag> read(Decoder in) throws IOException {
        int count = in.count();
        ImmutableList<String> names = Columns.table(count, in::string, in);
        int[] parents = new int[count];
        for (int i = 0; i < count; i++) {
            parents[i] = i - in.size();
        }
        ImmutableList<Span> spans = spans(count, in);
        ImmutableList<String> contents = Columns.table(count, in::string, in);
        ImmutableIntArray sizes = Columns.numbers(count, in);
        int attributes = in.count();
        Iterator<String> keys = Columns.table(attributes, in::string, in).iterator();
        Iterator<String> values = Columns.table(attributes, in::string, in).iterator();
        ImmutableList.Builder<Tag> tags = ImmutableList.builderWithExpectedSize(count);
        for (int i = 0; i < count; i++) {
            ImmutableMap.Builder<String, String> held = ImmutableMap.builder();
            for (int left = sizes.get(i); left > 0; left--) {
                held.put(keys.next(), values.next());
            }
            tags.add(new Tag(names.get(i), parents[i], spans.get(i), held.buildOrThrow(), contents.get(i)));
        }
        return tags.build();
    }

    private static ImmutableList<Span> spans(int count, Decoder in) throws IOException {
        ImmutableList.Builder<Span> spans = ImmutableList.builderWithExpectedSize(count);
        int start = 0;
        for (int i = 0; i < count; i++) {
            start += in.number();
            spans.add(new Span(start, start + in.size()));
        }
        return spans.build();
    }
}
