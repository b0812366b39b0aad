package io.github.rapporteur.index;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.Files;
import io.github.rapporteur.index.Storage.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/** Measures what the parts of an index take on disk. */
final class StorageReader {
    /** What Lucene's files hold, by their endings. */
    private static final ImmutableMap<String, Part> PARTS = ImmutableMap.<String, Part>builder()
            .put("fdt", Part.STORED)
            .put("fdx", Part.STORED)
            .put("fdm", Part.STORED)
            .put("tim", Part.TERMS)
            .put("tip", Part.TERMS)
            .put("tmd", Part.TERMS)
            .put("doc", Part.TERMS)
            .put("pos", Part.TERMS)
            .put("pay", Part.TERMS)
            .put("psm", Part.TERMS)
            .put("dvd", Part.VALUES)
            .put("dvm", Part.VALUES)
            .put("nvd", Part.VALUES)
            .put("nvm", Part.VALUES)
            .put("kdd", Part.VALUES)
            .put("kdi", Part.VALUES)
            .put("kdm", Part.VALUES)
            .buildOrThrow();

    private static final String COMPOUND = "cfs";

    private final Map<Part, Long> bytes = new EnumMap<>(Part.class);

    private StorageReader() {}

    static Storage read(Path folder, Marker.State state, Directory directory) throws IOException {
        StorageReader reader = new StorageReader();
        SegmentInfos segments = SegmentInfos.readLatestCommit(directory);
        for (SegmentCommitInfo segment : segments) {
            reader.segment(segment, directory);
        }
        try (Stream<Path> inside = java.nio.file.Files.list(folder)) {
            for (Path path : inside.toList()) {
                if (!path.equals(folder.resolve(state.files()))) {
                    reader.beside(path);
                }
            }
        }
        return new Storage(
                state.schema(),
                state.version(),
                state.files(),
                time(segments.getUserData().getOrDefault(CorpusWriter.WRITTEN, "")),
                ImmutableSortedMap.copyOf(reader.bytes));
    }

    private static Optional<Instant> time(String written) {
        try {
            return Optional.of(Instant.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void segment(SegmentCommitInfo segment, Directory directory) throws IOException {
        for (String file : segment.files()) {
            if (Files.getFileExtension(file).equals(COMPOUND)) {
                try (Directory inside =
                        segment.info.getCodec().compoundFormat().getCompoundReader(directory, segment.info)) {
                    for (String part : inside.listAll()) {
                        add(part, inside.fileLength(part));
                    }
                }
            } else {
                add(file, directory.fileLength(file));
            }
        }
    }

    private void add(String file, long length) {
        add(PARTS.getOrDefault(Files.getFileExtension(file), Part.OTHER), length);
    }

    private void add(Part part, long length) {
        if (length > 0) {
            bytes.merge(part, length, Long::sum);
        }
    }

    private void beside(Path path) throws IOException {
        String name = path.getFileName().toString();
        Part part = Generations.isGeneration(name)
                ? Part.LEFT_OVER
                : java.nio.file.Files.isDirectory(path) ? Part.VECTORS : Part.OTHER;
        try (Stream<Path> files = java.nio.file.Files.walk(path)) {
            for (Path file : files.filter(java.nio.file.Files::isRegularFile).toList()) {
                add(part, java.nio.file.Files.size(file));
            }
        }
    }
}
