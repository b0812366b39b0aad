package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folders of Lucene's files inside an index: {@code lucene}, and each time the index is made anew the next one,
 * {@code lucene-2}. The marker names the one that counts.
 */
final class Generations {
    /** The one of an index that was never made anew. */
    static final String FIRST = "lucene";

    private static final Pattern NAME = Pattern.compile(FIRST + "(?:-(\\d{1,9}))?");

    private final Path folder;

    Generations(Path folder) {
        this.folder = folder;
    }

    /** The folder of a name. */
    Path path(String name) {
        return folder.resolve(name);
    }

    /** The name that follows another. */
    static String after(String name) {
        Matcher numbered = NAME.matcher(name);
        boolean later = numbered.matches() && numbered.group(1) != null;
        return FIRST + "-" + (later ? Long.parseLong(numbered.group(1)) + 1 : 2);
    }

    /** Folders beside the one that counts: the one before, or one that a run which was ended had begun. */
    ImmutableList<Path> leftOver(String current) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(path -> isOther(path.getFileName(), current))
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private static boolean isOther(Path name, String current) {
        return isGeneration(name.toString()) && !name.toString().equals(current);
    }

    /** Whether a folder of this name holds Lucene's files of this index, or of what it was or was to be. */
    static boolean isGeneration(String name) {
        return NAME.matcher(name).matches();
    }

    /** Clears away what {@link #leftOver} names; whoever still reads there may keep some of it from going. */
    void sweep(String current) throws IOException {
        for (Path path : leftOver(current)) {
            delete(path);
        }
    }

    /** Deletes a folder with all that it holds, as far as that goes. */
    static void delete(Path path) {
        try {
            MoreFiles.deleteRecursively(path, RecursiveDeleteOption.ALLOW_INSECURE);
        } catch (IOException e) {
            // it costs space and nothing else; the next writer tries again
        }
    }
}
