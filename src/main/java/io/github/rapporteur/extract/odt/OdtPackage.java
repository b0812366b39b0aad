package io.github.rapporteur.extract.odt;

import com.google.common.io.ByteStreams;
import io.github.rapporteur.extract.flow.XmlCursor;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.EncryptedDocumentException;

/** The parts of an OpenDocument file. */
final class OdtPackage implements AutoCloseable {
    /** What a part unfolds to at most, in bytes. */
    private static final long LARGEST = 128L << 20;

    private final ZipFile zip;

    private OdtPackage(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens a file.
     *
     * @throws EncryptedDocumentException if it asks for a password
     */
    static OdtPackage open(Path path) throws IOException {
        OdtPackage opened = new OdtPackage(new ZipFile(path.toFile()));
        try {
            opened.part(
                    "META-INF/manifest.xml",
                    xml -> xml.root(root -> xml.descendants(name -> {
                        if (name.equals("encryption-data")) {
                            throw new EncryptedDocumentException("the file is encrypted");
                        }
                    })));
            return opened;
        } catch (IOException | EncryptedDocumentException e) {
            opened.close();
            throw e;
        }
    }

    /** Does something with a part. */
    interface PartReader {
        void read(XmlCursor xml) throws IOException;
    }

    /** Reads a part; tells whether it is there. */
    boolean part(String name, PartReader reader) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return false;
        }
        try (InputStream in = zip.getInputStream(entry);
                XmlCursor xml = XmlCursor.open(new Bounded(ByteStreams.limit(in, LARGEST + 1)))) {
            reader.read(xml);
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Ends the reading of what unfolds to more than anybody writes. */
    private static final class Bounded extends FilterInputStream {
        private long left = LARGEST;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return count(super.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            return count(read, read);
        }

        private int count(int result, int bytes) throws IOException {
            left -= Math.max(0, result < 0 ? 0 : bytes);
            if (left < 0) {
                throw new IOException("a part of it unfolds to more than " + (LARGEST >> 20) + " MB");
            }
            return result;
        }
    }
}
