package io.github.rapporteur.samples;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.rapporteur.samples.Block.Claim;
import io.github.rapporteur.samples.Block.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the sources of the samples. A source starts with lines {@code name: value}; blocks follow, parted by empty
 * lines: {@code = title}, {@code # [I.] heading}, {@code [1.] paragraph}, {@code   [(a)] item} (two blanks a level),
 * {@code | cell | cell}, {@code @ [II] Annex II}, {@code [^1]: note}, {@code % aside} ({@code %c} centred, {@code %r}
 * right). {@code +} before the label says that the author means a recommendation, {@code ~} a view reported. What
 * stands in words: {@link RunReader}.
 */
final class SampleReader {
    static final Path SOURCES = Path.of("src", "test", "samples");

    private static final Pattern PARTS = Pattern.compile("( *)(#+|=|@)? *+([+~])? *+(?:\\[([^\\]^]+)\\] *)?(.*)");

    private SampleReader() {}

    /** Every sample, in order of the sources' names. */
    static ImmutableList<Sample> all() {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".sample"))
                    .sorted()
                    .map(SampleReader::read)
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample read(Path file) {
        try {
            return read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sample read(String source) {
        ImmutableListMultimap.Builder<String, String> fields = ImmutableListMultimap.builder();
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        boolean head = true;
        for (String piece : Splitter.onPattern("\n(?: *\n)+").omitEmptyStrings().split(source)) {
            if (head) {
                for (String line : Splitter.on('\n').omitEmptyStrings().split(piece)) {
                    int colon = line.indexOf(':');
                    fields.put(
                            line.substring(0, colon), line.substring(colon + 1).strip());
                }
                head = false;
            } else {
                blocks.add(block(piece));
            }
        }
        ImmutableListMultimap<String, String> known = fields.build();
        return new Sample(known.get("file").get(0), known, blocks.build(), source);
    }

    private static Block block(String piece) {
        if (piece.startsWith("|")) {
            return table(piece);
        }
        if (piece.startsWith("%")) {
            int blank = piece.indexOf(' ');
            return words(kind(piece.substring(0, blank), 0), 0, "", Claim.NOTHING, piece.substring(blank));
        }
        if (piece.startsWith("[^")) {
            int end = piece.indexOf("]:");
            return words(Kind.NOTE, 0, piece.substring(2, end), Claim.NOTHING, piece.substring(end + 2));
        }
        Matcher parts = PARTS.matcher(joined(piece));
        if (!parts.matches()) {
            throw new IllegalArgumentException(piece);
        }
        String sign = Optional.ofNullable(parts.group(2)).orElse("");
        int indent = parts.group(1).length() / 2;
        Kind kind = kind(sign, indent);
        Claim claim = claim(Optional.ofNullable(parts.group(3)).orElse(""));
        int depth = kind == Kind.HEADING ? sign.length() : indent;
        return words(kind, depth, Optional.ofNullable(parts.group(4)).orElse(""), claim, parts.group(5));
    }

    /** Lines are joined by a blank, Chinese ones by nothing. */
    private static String joined(String piece) {
        StringBuilder joined = new StringBuilder();
        for (String line : Splitter.on('\n').omitEmptyStrings().split(piece)) {
            String next = joined.isEmpty() ? CharMatcher.whitespace().trimTrailingFrom(line) : line.strip();
            boolean blank = !joined.isEmpty() && joined.charAt(joined.length() - 1) < '\u2E80';
            joined.append(blank ? " " : "").append(next);
        }
        return joined.toString();
    }

    private static Kind kind(String sign, int indent) {
        return switch (sign) {
            case "=" -> Kind.TITLE;
            case "@" -> Kind.ANNEX;
            case "%" -> Kind.ASIDE;
            case "%c" -> Kind.ASIDE_CENTRED;
            case "%r" -> Kind.ASIDE_RIGHT;
            case "" -> indent > 0 ? Kind.ITEM : Kind.PARAGRAPH;
            default -> Kind.HEADING;
        };
    }

    private static Claim claim(String sign) {
        return switch (sign) {
            case "+" -> Claim.RECOMMENDATION;
            case "~" -> Claim.VIEW;
            default -> Claim.NOTHING;
        };
    }

    private static Block words(Kind kind, int depth, String label, Claim claim, String text) {
        RunReader words = new RunReader(joined(text).strip());
        Optional<String> printed = label.isEmpty() ? Optional.empty() : Optional.of(label);
        return new Block(kind, depth, printed, words.runs(), ImmutableList.of(), words.cited(), claim);
    }

    private static Block table(String piece) {
        ImmutableList<ImmutableList<String>> rows = Splitter.on('\n')
                .omitEmptyStrings()
                .splitToStream(piece)
                .map(line -> line.substring(1, line.lastIndexOf('|')))
                .map(line -> Splitter.on('|')
                        .trimResults()
                        .splitToStream(line)
                        .map(cell -> Run.text(new RunReader(cell).runs()))
                        .collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
        return new Block(Kind.TABLE, 0, Optional.empty(), ImmutableList.of(), rows, ImmutableList.of(), Claim.NOTHING);
    }
}
