package io.github.rapporteur.extract.docx;

import io.github.rapporteur.extract.flow.BlockSink;
import io.github.rapporteur.extract.flow.NoteText;
import io.github.rapporteur.extract.flow.RunningLines;
import io.github.rapporteur.extract.flow.TextSink;
import io.github.rapporteur.extract.flow.XmlCursor;
import io.github.rapporteur.text.BlockDraft;
import io.github.rapporteur.text.SourceTextBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * Reads Word files (Office Open XML) as Word prints them. Parts are read from the front and never held as a whole. Order
 * of the text: the first page's own header, then the body with each note behind the paragraph or table that calls it,
 * then running headers and footers, each once.
 */
public final class DocxReader {
    private final WordPackage file;
    private final SourceTextBuilder out;
    private final Styles styles;
    private final Numbering numbering;
    private final Notes footnotes = new Notes("decimal");
    private final Notes endnotes = new Notes("lowerRoman");

    private DocxReader(WordPackage file, SourceTextBuilder out) throws IOException {
        this.file = file;
        this.out = out;
        this.styles = part("styles", Styles::read, Styles.none());
        this.numbering = part("numbering", Numbering::read, Numbering.none());
    }

    /** Reads {@code path} into a builder. */
    public static void read(Path path, SourceTextBuilder out) throws IOException {
        try (OPCPackage opened = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            new DocxReader(WordPackage.of(opened), out).read();
        } catch (InvalidFormatException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private interface PartParser<T> {
        T parse(InputStream part) throws IOException;
    }

    private <T> T part(String type, PartParser<T> parser, T otherwise) throws IOException {
        Optional<PackagePart> found = file.part(type);
        if (found.isEmpty()) {
            return otherwise;
        }
        try (InputStream in = found.get().getInputStream()) {
            return parser.parse(in);
        }
    }

    private void read() throws IOException {
        part("settings", this::settings, true);
        notes("footnotes", "footnote", footnotes);
        notes("endnotes", "endnote", endnotes);

        Sections sections = sections();
        if (sections.notesRestart()) {
            footnotes.counter().restartInSections();
        }

        if (sections.masthead().isPresent()) {
            story(sections.masthead().get(), new TextSink(out::add));
        }
        body(file.main(), new TextSink(out::add));
        RunningLines running = new RunningLines();
        for (String id : sections.running()) {
            story(id, new TextSink(running::add));
        }
        running.write(out::add);
    }

    /** Sections are told throughout the text; of a text that breaks off there are none, and its reader will say so. */
    private Sections sections() {
        try (InputStream in = file.main().getInputStream()) {
            return Sections.read(in);
        } catch (IOException broken) {
            return new Sections();
        }
    }

    private void story(String id, BlockSink sink) throws IOException {
        Optional<PackagePart> part = file.partById(id);
        if (part.isPresent()) {
            body(part.get(), sink);
        }
    }

    private void body(PackagePart part, BlockSink sink) throws IOException {
        try (InputStream in = part.getInputStream();
                XmlCursor xml = XmlCursor.open(in)) {
            Story story = new Story(xml, styles, numbering, footnotes, endnotes, WordPackage.links(part));
            xml.root(root -> {
                if (root.equals("document")) {
                    xml.children(body -> new BlockReader(story, sink).read());
                } else {
                    new BlockReader(story, sink).read();
                }
            });
        }
    }

    private void notes(String partType, String element, Notes notes) throws IOException {
        Optional<PackagePart> found = file.part(partType);
        if (found.isEmpty()) {
            return;
        }
        try (InputStream in = found.get().getInputStream();
                XmlCursor xml = XmlCursor.open(in)) {
            Story story = new Story(xml, styles, numbering, footnotes, endnotes, WordPackage.links(found.get()));
            xml.root(root -> xml.children(name -> {
                if (name.equals(element) && isText(xml)) {
                    notes.put(xml.attribute("id").orElse(""), note(story));
                }
            }));
        }
    }

    /** Separators are kept among the notes. */
    private static boolean isText(XmlCursor xml) {
        return xml.attribute("type").map(type -> type.equals("normal")).orElse(true);
    }

    private static NoteText note(Story story) throws XMLStreamException {
        List<BlockDraft> paragraphs = new ArrayList<>();
        new BlockReader(story, new TextSink(paragraphs::add)).read();
        return new NoteText(paragraphs);
    }

    /** How notes are counted. */
    private boolean settings(InputStream part) throws IOException {
        try (XmlCursor xml = XmlCursor.open(part)) {
            xml.root(root -> xml.children(name -> {
                if (name.equals("footnotePr")) {
                    xml.children(child -> counting(child, xml, footnotes));
                } else if (name.equals("endnotePr")) {
                    xml.children(child -> counting(child, xml, endnotes));
                }
            }));
        }
        return true;
    }

    private static void counting(String name, XmlCursor xml, Notes notes) {
        if (name.equals("numRestart") && xml.value().orElse("").equals("eachSect")) {
            notes.counter().restartInSections();
        } else if (name.equals("numFmt")) {
            notes.counter().format(xml.value().orElse("decimal"));
        } else if (name.equals("numStart")) {
            notes.counter().start(xml.number("val", 1));
        }
    }
}
