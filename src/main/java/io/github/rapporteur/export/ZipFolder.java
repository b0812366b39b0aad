package io.github.rapporteur.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files packed into one. The same files make the same package, whenever it is made. */
final class ZipFolder implements ExportFolder {
    /** The first time that the format knows. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    /** @param out stays open */
    ZipFolder(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    @Override
    public void file(String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        content.writeTo(zip);
        zip.closeEntry();
    }

    /** Writes what stands behind the last file. */
    void finish() throws IOException {
        zip.finish();
    }
}
