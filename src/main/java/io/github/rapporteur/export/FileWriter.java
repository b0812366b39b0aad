package io.github.rapporteur.export;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import io.github.rapporteur.index.CitationLine;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.symbol.Symbol;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;

/** A file for each document, named after its symbol and language as the United Nations' own are. */
final class FileWriter implements ExportWriter<ParsedFile> {
    private static final int LONGEST_NAME = 120;
    private static final CharMatcher PLAIN = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf("._-()[]"));

    private final ExportFolder folder;
    private final String suffix;
    private final Form form;
    private final Set<String> taken = new HashSet<>();

    /** @param suffix of the names of files, without the dot */
    FileWriter(ExportFolder folder, String suffix, Form form) {
        this.folder = folder;
        this.suffix = suffix;
        this.form = form;
    }

    /** How a document is written. */
    interface Form {

        /** @param out stays open */
        void write(ParsedFile file, OutputStream out) throws IOException;
    }

    @Override
    public void write(ParsedFile next) throws IOException {
        folder.file(name(next), out -> form.write(next, out));
    }

    private String name(ParsedFile file) {
        String document = file.symbol().map(Symbol::canonical).orElseGet(() -> CitationLine.of(file));
        String plain = PLAIN.negate().replaceFrom(Ascii.truncate(document, LONGEST_NAME, ""), '_');
        String stem = CharMatcher.is('.').trimLeadingFrom(plain) + "." + Work.language(file);
        String name = stem + "." + suffix;
        for (int number = 2; !taken.add(Ascii.toLowerCase(name)); number++) {
            name = stem + "-" + number + "." + suffix;
        }
        return name;
    }
}
