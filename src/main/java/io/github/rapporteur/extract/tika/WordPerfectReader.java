package io.github.rapporteur.extract.tika;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.text.BlockDraft;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.SourceTextBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/**
 * Reads WordPerfect files: the codes that part lines, paragraphs and cells are read here, Tika tells which character each
 * other code means.
 */
public final class WordPerfectReader {
    private WordPerfectReader() {}

    /** Reads the text of {@code file} into a builder, and says that notes and automatic numbers may be missing. */
    public static void read(Path file, SourceTextBuilder out) throws IOException, SAXException, TikaException {
        WordPerfectText text = WordPerfectCodes.of(Files.readAllBytes(file)).text();
        List<String> paragraphs = TikaReader.paragraphs(text.bytes());
        write(text.stretches(), paragraphs, out);
        TikaReader.tell(out);
    }

    private static void write(
            ImmutableList<WordPerfectText.Stretch> stretches, List<String> paragraphs, SourceTextBuilder out) {
        BlockDraft table = new BlockDraft(BlockKind.TABLE);
        for (int i = 0; i < stretches.size(); i++) {
            String text = i < paragraphs.size() ? paragraphs.get(i).strip() : "";
            switch (stretches.get(i).kind()) {
                case CELL -> table.append(text).append("\t");
                case LAST_CELL -> table.append(text).append("\n");
                case PARAGRAPH -> {
                    out.add(table);
                    table = new BlockDraft(BlockKind.TABLE);
                    out.add(new BlockDraft(BlockKind.PARAGRAPH)
                            .append(text, stretches.get(i).bold(), false));
                }
            }
        }
        out.add(table);
    }
}
