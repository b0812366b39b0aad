package io.github.rapporteur.pipeline;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** One search through folders, by name order; each real folder is searched once, so that links cannot lead in circles. */
final class FolderWalk {
    private final ImmutableList.Builder<Path> files = ImmutableList.builder();
    private final ImmutableList.Builder<Path> missing = ImmutableList.builder();
    private final ImmutableList.Builder<Path> unreadable = ImmutableList.builder();
    private final Set<Path> searched = new HashSet<>();
    private int otherFiles;
    private int repeatedFolders;

    /** A path that a person gave. */
    void take(Path path) {
        if (Files.isDirectory(path)) {
            searched.clear();
            search(path);
            return;
        }
        files.add(path);
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            missing.add(path);
        }
    }

    private void search(Path top) {
        Deque<Path> open = new ArrayDeque<>();
        open.push(top);
        while (!open.isEmpty()) {
            Path path = open.pop();
            if (!Files.isDirectory(path)) {
                file(path);
            } else if (searched.add(real(path))) {
                children(path).reverse().forEach(open::push);
            } else {
                repeatedFolders++;
            }
        }
    }

    private void file(Path path) {
        if (DocumentFiles.endsLikeDocument(path)) {
            files.add(path);
        } else {
            otherFiles++;
        }
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }

    private ImmutableList<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted(Comparator.comparing(FolderWalk::name)).collect(ImmutableList.toImmutableList());
        } catch (IOException | java.io.UncheckedIOException e) {
            unreadable.add(folder);
            return ImmutableList.of();
        }
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    DocumentFiles result() {
        return new DocumentFiles(files.build(), missing.build(), unreadable.build(), otherFiles, repeatedFolders);
    }
}
