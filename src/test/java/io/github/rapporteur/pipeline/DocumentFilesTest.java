package io.github.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFilesTest {
    @TempDir
    Path folder;

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name);
    }

    @Test
    void searchesFoldersInOrderOfNames() throws IOException {
        Path c = file("c.txt");
        Path b = file("b/x.PDF");
        Path a = file("a.md");
        file("b/photo.jpg");
        file("noending");

        DocumentFiles found = DocumentFiles.find(List.of(folder));

        assertThat(found.files()).containsExactly(a, b, c);
        assertThat(found.otherFiles()).isEqualTo(2);
        assertThat(found.missing()).isEmpty();
    }

    @Test
    void takesFilesNamedByThemselvesWhateverTheyAre() throws IOException {
        Path photo = file("photo.jpg");
        Path gone = folder.resolve("gone.pdf");

        DocumentFiles found = DocumentFiles.find(List.of(photo, gone));

        assertThat(found.files()).containsExactly(photo, gone);
        assertThat(found.missing()).containsExactly(gone);
        assertThat(found.otherFiles()).isZero();
    }

    @Test
    void searchesAFolderOnceHoweverManyLinksLeadThere() throws IOException {
        Path a = file("sub/a.txt");
        Files.createSymbolicLink(folder.resolve("sub/self"), folder);
        Files.createSymbolicLink(folder.resolve("twice"), folder.resolve("sub"));

        DocumentFiles found = DocumentFiles.find(List.of(folder));

        assertThat(found.files()).containsExactly(a);
        assertThat(found.repeatedFolders()).isEqualTo(2);
    }

    @Test
    void namesFoldersThatCannotBeOpened() throws IOException {
        Path a = file("a.txt");
        Path locked = file("locked/b.txt").getParent();
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(locked), "this account may read everything");
            DocumentFiles found = DocumentFiles.find(List.of(folder));

            assertThat(found.files()).containsExactly(a);
            assertThat(found.unreadable()).containsExactly(locked);
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
