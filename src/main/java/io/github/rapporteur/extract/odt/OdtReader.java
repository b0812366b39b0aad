package io.github.rapporteur.extract.odt;

import io.github.rapporteur.extract.flow.TextSink;
import io.github.rapporteur.extract.flow.XmlCursor;
import io.github.rapporteur.text.SourceTextBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Reads OpenDocument text as an office program prints it. Order of the text: the first page's own header, then the body
 * with each note behind the paragraph or table that calls it, then running headers and footers, each once. What is
 * deleted under review is kept apart in such files and is not read.
 */
public final class OdtReader {
    private final SourceTextBuilder out;
    private final Styles common = new Styles();
    private final MasterPages pages = new MasterPages();
    private final Lists lists = new Lists();
    private boolean begun;

    private OdtReader(SourceTextBuilder out) {
        this.out = out;
    }

    /** Reads {@code path} into a builder. */
    public static void read(Path path, SourceTextBuilder out) throws IOException {
        try (OdtPackage file = OdtPackage.open(path)) {
            OdtReader reader = new OdtReader(out);
            file.part("styles.xml", reader::styles);
            if (!file.part("content.xml", reader::content)) {
                throw new IOException("it has no content");
            }
            reader.pages.writeRunning(out::add);
        }
    }

    /** Automatic styles of this part are not those of the text, though their names may be the same. */
    private void styles(XmlCursor xml) throws IOException {
        Styles[] own = {common};
        xml.root(root -> xml.children(name -> {
            switch (name) {
                case "styles" -> common.read(xml);
                case "automatic-styles" -> {
                    own[0] = common.copy();
                    own[0].read(xml);
                }
                case "master-styles" -> pages.read(new Story(xml, own[0], new Lists()));
                default -> {}
            }
        }));
    }

    private void content(XmlCursor xml) throws IOException {
        xml.root(root -> xml.children(name -> {
            if (name.equals("automatic-styles")) {
                common.read(xml);
            } else if (name.equals("body")) {
                xml.children(text -> text(new Story(xml, common, lists)));
            }
        }));
    }

    private void text(Story story) throws XMLStreamException {
        BlockReader blocks = new BlockReader(story, new TextSink(out::add));
        story.xml().children(name -> {
            begin(name, story);
            blocks.block(name);
        });
    }

    /** The first paragraph or table says with which kind of page the document begins. */
    private void begin(String element, Story story) {
        if (begun || element.endsWith("-decls") || element.equals("forms") || element.equals("tracked-changes")) {
            return;
        }
        begun = true;
        String style = story.xml().attribute("style-name").orElse("");
        Optional<String> kind = element.equals("table")
                ? story.styles().table(style).masterPage()
                : story.styles().paragraph(style).masterPage();
        pages.begin(kind, out::add);
    }
}
