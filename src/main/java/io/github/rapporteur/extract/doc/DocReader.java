package io.github.rapporteur.extract.doc;

import io.github.rapporteur.extract.flow.TextSink;
import io.github.rapporteur.text.SourceTextBuilder;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads files of Word 97 to 2003 as Word prints them. Order of the text: the first page's own header, then the body with
 * each note behind the paragraph or table that calls it and each text box behind the paragraph it is anchored in, then
 * running headers and footers, each once.
 */
public final class DocReader {
    private DocReader() {}

    /**
     * Reads a file into a builder.
     *
     * @return whether that was possible; files of Word 6 and 95 have another form and are left alone
     */
    public static boolean read(Path path, SourceTextBuilder out) throws IOException {
        try (POIFSFileSystem opened = new POIFSFileSystem(path.toFile(), true);
                HWPFDocument file = new HWPFDocument(opened)) {
            Story story = new Story(new DocText(file));
            HeaderStories headers = HeaderStories.of(story);
            headers.masthead().forEach(out::add);
            story.read(story.text().main(), new TextSink(out::add));
            headers.writeRunning(out::add);
            return true;
        } catch (OldWordFileFormatException old) {
            return false;
        }
    }
}
