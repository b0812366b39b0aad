package io.github.rapporteur.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.extract.Extractor;
import io.github.rapporteur.extract.InProcessExtractor;
import io.github.rapporteur.extract.plain.PlainTextReader;
import io.github.rapporteur.spec.Example;
import io.github.rapporteur.spec.Spec;
import io.github.rapporteur.text.SourceTextBuilder;
import io.github.rapporteur.text.Span;
import io.github.rapporteur.text.TextBlock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The examples of structure.md, read as plain text; and what must hold for the tree of each. */
class StructureSpecTest {
    private static final Pattern PAGE = Pattern.compile("(?m)^( *[^\"\\n]*) p\\.\\d+(?= \")");

    private final StructureParser parser = StructureParser.create();
    private final Extractor extractor = InProcessExtractor.create();

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> examples() {
        return Spec.of("structure.md").tests(example -> ExampleDump.of(example, parseFile(ExampleDump.input(example))));
    }

    @TestFactory
    Stream<DynamicTest> variantsReadAlike() {
        return Spec.of("structure.md").check(example -> {
            String input = ExampleDump.input(example);
            String said = withoutPages(ExampleDump.of(example, parse(input)));
            Variants.ALL.forEach((name, variant) -> assertThat(
                            withoutPages(ExampleDump.of(example, parse(variant.apply(input)))))
                    .as("%s: %s", name, example.where())
                    .isEqualTo(said));
        });
    }

    @TestFactory
    Stream<DynamicTest> noPrefixLosesText() {
        return Spec.of("structure.md").check(example -> {
            String input = ExampleDump.input(example);
            for (int end = input.indexOf('\n'); end >= 0; end = input.indexOf('\n', end + 1)) {
                belongToOneNode(example, parse(input.substring(0, end)));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> nodesLeadBackToTheirText() {
        return Spec.of("structure.md").check(example -> leadsBack(example, parse(ExampleDump.input(example))));
    }

    @TestFactory
    Stream<DynamicTest> everyBlockOfTextBelongsToOneNode() {
        return Spec.of("structure.md").check(example -> belongToOneNode(example, parse(ExampleDump.input(example))));
    }

    private static void belongToOneNode(Example example, Document document) {
        for (TextBlock block : textBlocks(document)) {
            assertThat(owners(document, block.span()))
                    .as("%s: nodes of “%s”", example, document.text().of(block))
                    .hasSize(1);
        }
    }

    private static String withoutPages(String dump) {
        return PAGE.matcher(dump).replaceAll("$1");
    }

    private static void leadsBack(Example example, Document document) {
        for (Node node : document.nodes()) {
            for (int i = 0; i < node.text().length(); i++) {
                char printed = document.text().raw().charAt(node.offsets().toRaw(i));
                char repaired = node.text().charAt(i);
                assertThat(Character.isWhitespace(repaired) || repaired == printed)
                        .as("%s: character %d of %s", example, i, node.text())
                        .isTrue();
            }
            node.locator()
                    .ifPresent(locator -> assertThat(document.find(locator)).contains(node));
        }
    }

    /** All blocks but page furniture, the rules over notes, and the masthead, whose words are data and no text. */
    private static List<TextBlock> textBlocks(Document document) {
        ImmutableList<Line> lines = PageFurniture.without(LineReader.read(document.text()));
        NoteReader.Result read = NoteReader.read(lines);
        int head = MastheadLines.read(read.body()).length();
        Stream<Line> notes = read.notes().stream().flatMap(note -> note.lines().stream());
        return Stream.concat(read.body().stream().skip(head), notes)
                .map(Line::block)
                .toList();
    }

    /** The nodes that print something of a block: its words, or its label alone. */
    private static Set<Node> owners(Document document, Span block) {
        Set<Node> owners = new HashSet<>();
        for (Node node : document.nodes()) {
            boolean words = false;
            for (int i = 0; i < node.text().length() && !words; i++) {
                words = !Character.isWhitespace(node.text().charAt(i))
                        && block.contains(node.offsets().toRaw(i));
            }
            if (words || node.label().isPresent() && node.span().start() == block.start()) {
                owners.add(node);
            }
        }
        return owners;
    }

    private Document parse(String text) {
        SourceTextBuilder source = new SourceTextBuilder();
        PlainTextReader.read(text, source);
        return parser.parse("example", source.build("text/plain")).document();
    }

    private Document parseFile(String text) {
        try {
            Path file = Files.writeString(Files.createTempFile(folder, "example", ".txt"), text);
            return parser.parse("example", extractor.extract(file).text()).document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
