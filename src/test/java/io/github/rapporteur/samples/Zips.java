package io.github.rapporteur.samples;

import com.google.common.collect.ImmutableSortedMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zip files whose bytes do not depend on the day they are made. */
final class Zips {
    private static final LocalDateTime MADE = LocalDateTime.of(2026, 1, 1, 0, 0);

    private Zips() {}

    /** The same entries, in order of their names, with a fixed time. */
    static byte[] settled(byte[] zip) {
        return write(ImmutableSortedMap.copyOf(entries(zip)));
    }

    /** Every entry by name. */
    static ImmutableSortedMap<String, byte[]> entries(byte[] zip) {
        ImmutableSortedMap.Builder<String, byte[]> entries = ImmutableSortedMap.naturalOrder();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries.build();
    }

    /** A zip of entries in the order given. */
    static byte[] write(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry made = new ZipEntry(entry.getKey());
                made.setTimeLocal(MADE);
                out.putNextEntry(made);
                out.write(entry.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
