package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/**
 * Tells files that are gone from those that only cannot be seen: below a folder that could not be opened, and below one
 * that is wholly empty or a link that leads nowhere, for that is how a disk looks that is not mounted. Not for use by
 * several threads.
 */
final class Vanished {
    private final List<Path> unreadable;
    private final boolean prune;
    private final ImmutableList.Builder<String> gone = ImmutableList.builder();
    private final TreeMap<Path, Integer> doubtful = new TreeMap<>();

    /**
     * @param unreadable folders that could not be opened
     * @param prune whether files below empty folders count as gone, too
     */
    Vanished(List<Path> unreadable, boolean prune) {
        this.unreadable = unreadable;
        this.prune = prune;
    }

    /** Looks at a file of the index that was not found where it was. */
    void look(String key) {
        Path file = Path.of(key);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                || unreadable.stream().anyMatch(folder -> file.startsWith(FileVersion.path(folder)))) {
            return;
        }
        Path left = left(file);
        if (!prune && isBare(left)) {
            doubtful.merge(left, 1, Integer::sum);
        } else {
            gone.add(key);
        }
    }

    /** The nearest folder on the way to the file that is still there. */
    private static Path left(Path file) {
        Path left = file;
        while (left.getParent() != null && !Files.exists(left, LinkOption.NOFOLLOW_LINKS)) {
            left = left.getParent();
        }
        return left;
    }

    private static boolean isBare(Path left) {
        if (!Files.exists(left)) {
            return true;
        }
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(left)) {
            return !inside.iterator().hasNext();
        } catch (IOException e) {
            // what cannot be looked into may hold anything, unless it is no folder
            return Files.isDirectory(left);
        }
    }

    /** The keys of files to remove. */
    ImmutableList<String> gone() {
        return gone.build();
    }

    /** Where files of the index cannot be seen, and how many. */
    ImmutableSortedMap<Path, Integer> doubtful() {
        return ImmutableSortedMap.copyOf(doubtful);
    }
}
