package io.github.rapporteur.samples;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the words of a block: {@code *italic*}, {@code **bold**}, the mark of a note {@code [^1]}, the end of a page
 * {@code <page>}, and mentions with what they mean, {@code {paras. 9 and 10=>E/CN.15/2090/11; para. 9; para. 10}}.
 * A mention with {@code ?} before several symbols is open between them, {@code !} means nothing that anybody knows,
 * {@code #} a part of the same document.
 */
final class RunReader {
    private final String source;
    private final ImmutableList.Builder<Run> runs = ImmutableList.builder();
    private final ImmutableList.Builder<Cited> cited = ImmutableList.builder();
    private final StringBuilder words = new StringBuilder();
    private boolean bold;
    private boolean italic;
    private int at;

    RunReader(String source) {
        this.source = source;
        while (at < source.length()) {
            step();
        }
        flush();
    }

    ImmutableList<Run> runs() {
        return runs.build();
    }

    ImmutableList<Cited> cited() {
        return cited.build();
    }

    private void step() {
        if (source.startsWith("<page>", at)) {
            special(new Run.PageEnd(), "<page>".length());
        } else if (source.startsWith("[^", at)) {
            int end = source.indexOf(']', at);
            special(new Run.Mark(source.substring(at + 2, end)), end + 1 - at);
        } else if (source.startsWith("**", at)) {
            flush();
            bold = !bold;
            at += 2;
        } else if (source.charAt(at) == '*') {
            flush();
            italic = !italic;
            at++;
        } else if (source.charAt(at) == '{') {
            mention(source.indexOf('}', at));
        } else {
            words.append(source.charAt(at++));
        }
    }

    private void special(Run run, int length) {
        flush();
        runs.add(run);
        at += length;
    }

    private void mention(int end) {
        String inside = source.substring(at + 1, end);
        int arrow = inside.indexOf("=>");
        String shown = inside.substring(0, arrow);
        List<String> parts = new ArrayList<>(
                Splitter.on(';').trimResults().omitEmptyStrings().splitToList(inside.substring(arrow + 2)));
        String target = parts.remove(0);
        boolean internal = target.equals("#");
        ImmutableList<String> targets = internal || target.equals("!")
                ? ImmutableList.of()
                : ImmutableList.copyOf(Splitter.on(' ').omitEmptyStrings().split(target.replace("?", "")));
        cited.add(new Cited(shown, targets, ImmutableList.copyOf(parts), internal));
        words.append(shown);
        at = end + 1;
    }

    private void flush() {
        if (!words.isEmpty()) {
            runs.add(new Run.Words(words.toString(), bold, italic));
            words.setLength(0);
        }
    }
}
