package io.github.rapporteur.fetch;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.fetch.Fetched.Copy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a folder holds and where it came from: {@code MANIFEST.tsv}, a line a document and language, cells parted by tabs, the
 * last line of a file counting. Lines are added as files come, so that a run that was ended leaves what is true; a line torn
 * by the end of the process is passed over. One process at a time writes it.
 */
final class Manifest implements AutoCloseable {
    static final String NAME = "MANIFEST.tsv";
    private static final ImmutableList<String> COLUMNS =
            ImmutableList.of("symbol", "language", "outcome", "file", "bytes", "sha256", "date", "address", "reason");
    private static final Joiner CELLS = Joiner.on('\t');
    private static final Splitter CUT = Splitter.on('\t');

    private final Path folder;
    private final FileChannel channel;
    /** By symbol, language and form. */
    private final Map<String, Copy> copies = new HashMap<>();

    private Manifest(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Opens the one of a folder, which is made where it is not there.
     *
     * @throws IOException if the folder cannot be written, or another process is fetching into it
     */
    static Manifest open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(NAME);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Manifest manifest = new Manifest(folder, channel);
        try {
            if (!locked(channel)) {
                throw new IOException("another process is fetching into " + folder + "; wait for its end");
            }
            manifest.read();
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        return manifest;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private void read() throws IOException {
        ByteBuffer content = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        while (content.hasRemaining() && channel.read(content) >= 0) {
            // until all is read
        }
        String text = new String(content.array(), 0, content.position(), StandardCharsets.UTF_8);
        text.lines().skip(1).map(CUT::splitToList).forEach(this::read);
        if (text.isEmpty()) {
            write(COLUMNS);
        } else if (!text.endsWith("\n")) {
            channel.write(ByteBuffer.wrap(new byte[] {'\n'}));
        }
    }

    private void read(List<String> cells) {
        if (cells.size() != COLUMNS.size() || cells.get(3).isEmpty()) {
            return;
        }
        try {
            // A name only: what a line says may not lead out of the folder.
            Path file = folder.resolve(Path.of(cells.get(3)).getFileName());
            copies.put(
                    key(cells.get(0), cells.get(1), cells.get(7)),
                    new Copy(file, Long.parseLong(cells.get(4)), cells.get(5), Instant.parse(cells.get(6))));
        } catch (IllegalArgumentException | DateTimeException e) {
            // A line that a person has changed tells nothing.
            return;
        }
    }

    /** What was fetched of a document before, if it still lies there as it was by its length. */
    Optional<Copy> copy(Wanted wanted) {
        return Optional.ofNullable(copies.get(key(wanted))).filter(Manifest::isThere);
    }

    /** Whether it was ever fetched. */
    boolean knows(Wanted wanted) {
        return copies.containsKey(key(wanted));
    }

    private static boolean isThere(Copy copy) {
        try {
            return Files.size(copy.path()) == copy.bytes();
        } catch (IOException e) {
            return false;
        }
    }

    /** Adds what came of a document. */
    void add(Fetched fetched) throws IOException {
        Optional<Copy> file = fetched.file();
        write(ImmutableList.of(
                fetched.symbol().canonical(),
                fetched.language(),
                fetched.outcome().label(),
                file.map(copy -> String.valueOf(copy.path().getFileName())).orElse(""),
                file.map(copy -> Long.toString(copy.bytes())).orElse(""),
                file.map(Copy::sha256).orElse(""),
                file.map(copy -> copy.date().toString()).orElse(""),
                fetched.address().toString(),
                fetched.reason()
                        .map(reason -> reason.replaceAll("[\\t\\r\\n]+", " "))
                        .orElse("")));
        file.ifPresent(copy -> copies.put(
                key(
                        fetched.symbol().canonical(),
                        fetched.language(),
                        fetched.address().toString()),
                copy));
    }

    private void write(List<String> cells) throws IOException {
        ByteBuffer line = ByteBuffer.wrap((CELLS.join(cells) + "\n").getBytes(StandardCharsets.UTF_8));
        while (line.hasRemaining()) {
            channel.write(line);
        }
    }

    private static String key(Wanted wanted) {
        return key(
                wanted.symbol().canonical(), wanted.language(), wanted.address().toString());
    }

    /** The form is the last thing that an address says. */
    private static String key(String symbol, String language, String address) {
        return symbol + "\t" + language + "\t" + address.substring(address.lastIndexOf('=') + 1);
    }

    /** Lets others write. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
