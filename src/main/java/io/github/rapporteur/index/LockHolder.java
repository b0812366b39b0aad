package io.github.rapporteur.index;

import com.google.common.base.Strings;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Properties;

/** Who writes an index: a note for people beside the lock, believed only while the lock is held. */
final class LockHolder {
    private static final String NAME = "writer.properties";
    private static final String PROCESS = "process";
    private static final String HOST = "host";
    private static final String SINCE = "since";
    private static final Path HOST_NAME = Path.of("/etc/hostname");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Path file;

    LockHolder(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /** Signs for this process. */
    void sign() throws IOException {
        Files.writeString(
                file,
                PROCESS + "=" + ProcessHandle.current().pid() + "\n" + HOST + "=" + host() + "\n" + SINCE + "="
                        + TIME.format(LocalDateTime.now()) + "\n");
    }

    void erase() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // the next writer signs over it
        }
    }

    /** {@code process 4711 on this machine since 2031-04-10 12:30:00}; the note may be half written, or gone just now. */
    String describe() {
        Properties note = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            note.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            return "another run";
        }
        String process = Strings.nullToEmpty(note.getProperty(PROCESS));
        String host = Strings.nullToEmpty(note.getProperty(HOST));
        if (process.isEmpty()) {
            return "another run";
        }
        String where = host.isEmpty() ? "" : host.equals(host()) ? " on this machine" : " on " + host;
        return "another run (process " + process + where + ", since " + note.getProperty(SINCE) + ")";
    }

    /** The machine's name, without asking the network for it, which may take long. */
    private static String host() {
        try {
            return Files.isReadable(HOST_NAME)
                    ? Files.readString(HOST_NAME).strip()
                    : Strings.nullToEmpty(System.getenv("COMPUTERNAME"));
        } catch (IOException e) {
            return "";
        }
    }
}
