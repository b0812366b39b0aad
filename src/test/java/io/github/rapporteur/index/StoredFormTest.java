package io.github.rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.document.Role;
import io.github.rapporteur.extract.InProcessExtractor;
import io.github.rapporteur.extract.Status;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.pipeline.Pipeline;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.reference.ReferenceKind;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Box;
import io.github.rapporteur.text.Inline;
import io.github.rapporteur.text.Page;
import io.github.rapporteur.text.RepairedText;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.Span;
import io.github.rapporteur.text.TextBlock;
import io.github.rapporteur.topic.ActionCategory;
import io.github.rapporteur.topic.Name;
import io.github.rapporteur.topic.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class StoredFormTest {
    private static final ImmutableSet<String> PACKED = ImmutableSet.of(Fields.RAW, Fields.PARSED);

    private static final String DRAFT = """
            symbol: E/CN.15/2031/12
            title: Report of the lamp committee
            issued: 2031-04-10
            language: fr
            # II | Lampes
            preamble | Rappelant les lampes,
            1 | Les États devraient : {recommends États Membres}
              a) | allumer, voir [[la note -> E/CN.15/2030/4; para. 3]], [[l'un -> either E/2030/9 or A/85/9]], [[ceci -> ?]].
            * 1 | Une note.
            """;

    /** What is stored of a file, as the schema of this number has it. */
    private static final String STORED = "schema 4 4914df7a73dad81f18b0b76ffda19bebc237a7df10a1f766cb48b5e0cf042dd8";

    /** What was read out of a file; from it any later version works the rest out anew. */
    private static final String RAW = "e2aa75d45bcd6d956e93b2ebeac92d364abeada06f3f6cd4d115aeccb64b1524";

    @Test
    void anotherStoredFormHasAnotherSchema() throws IOException {
        Hasher hasher = Hashing.sha256().newHasher();
        for (org.apache.lucene.document.Document entry : entries(Draft.read("lampes.txt", DRAFT))) {
            for (IndexableField field : entry) {
                if (field.fieldType().stored()) {
                    hasher.putUnencodedChars(field.name());
                    put(field, hasher);
                }
            }
        }
        assertThat("schema " + CorpusIndex.SCHEMA + " " + hasher.hash())
                .as("where the stored form has changed, indexes of before cannot be read: raise CorpusIndex.SCHEMA")
                .isEqualTo(STORED);
    }

    private static void put(IndexableField field, Hasher hasher) throws IOException {
        if (field.binaryValue() == null) {
            hasher.putUnencodedChars(field.stringValue());
        } else {
            hasher.putBytes(plain(field));
        }
    }

    private static byte[] plain(IndexableField field) throws IOException {
        BytesRef bytes = PACKED.contains(field.name()) ? Packing.unpack(field.binaryValue()) : field.binaryValue();
        return Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
    }

    @Test
    void theStoredFormOfWhatWasReadStays() throws IOException {
        List<org.apache.lucene.document.Document> entries = entries(Draft.read("lampes.txt", DRAFT));
        byte[] raw = plain(entries.get(entries.size() - 1).getField(Fields.RAW));
        assertThat(Hashing.sha256().hashBytes(raw).toString())
                .as("indexes of before are made anew from this form: give a new form a new number, and read both")
                .isEqualTo(RAW);
    }

    @Test
    void theMarkUpOfASourceIsStored() {
        ParsedFile file;
        try (InProcessExtractor extractor = InProcessExtractor.create()) {
            file = new Pipeline(extractor).parse(Path.of("src/test/resources/akn/A_RES_105_300.en.xml"));
        }

        ParsedFile stored = stored(file);

        assertThat(stored.read()).isEqualTo(file.read());
        assertThat(stored.read().extraction().text().tags()).isNotEmpty();
        assertThat(stored.proceedings()).isPresent().isEqualTo(file.proceedings());
    }

    private static List<org.apache.lucene.document.Document> entries(ParsedFile file) {
        return EntryBlock.of(
                file, new FileVersion(Path.of(file.source()), "hash", Provenance.of("test")), new Vocabularies());
    }

    /** Another file stands before it. */
    private static ParsedFile stored(ParsedFile file) {
        return stored(entries(file));
    }

    private static ParsedFile stored(List<org.apache.lucene.document.Document> entries) {
        try (Directory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(Analysis.analyzer()))) {
                writer.addDocuments(shown(entries(Draft.read("other.txt", DRAFT))));
                writer.addDocuments(shown(entries));
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                return StoredForm.file(reader, reader.maxDoc() - 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same without what they are found by. */
    private static List<org.apache.lucene.document.Document> shown(List<org.apache.lucene.document.Document> entries) {
        return entries.stream()
                .map(entry -> {
                    org.apache.lucene.document.Document shown = new org.apache.lucene.document.Document();
                    for (IndexableField field : entry) {
                        if (field.fieldType().stored()) {
                            shown.add(
                                    field.binaryValue() == null
                                            ? new StoredField(field.name(), field.stringValue())
                                            : new StoredField(field.name(), field.binaryValue()));
                        }
                    }
                    return shown;
                })
                .toList();
    }

    @Test
    void nothingIsLostInStorage() {
        ParsedFile file = Draft.read("lampes.txt", DRAFT);
        ParsedFile back = stored(file);
        Document document = file.document().orElseThrow();
        Document stored = back.document().orElseThrow();
        assertThat(back).usingRecursiveComparison().ignoringFields("document").isEqualTo(file);
        assertThat(stored.masthead()).isEqualTo(document.masthead());
        assertThat(stored.text()).isEqualTo(document.text());
        assertThat(stored.nodes()).usingRecursiveComparison().isEqualTo(document.nodes());
    }

    @Test
    void repairedTextFindsItsWayBackToTheRawText() {
        String raw = "Elec-\n  tronic evi dence\u000b";
        RepairedText.Builder repair = new RepairedText.Builder();
        for (int i = 0; i < 4; i++) {
            repair.append(raw.charAt(i), i);
        }
        for (int i = 8; i < 14; i++) {
            repair.append(raw.charAt(i), i);
        }
        repair.append(' ', 14);
        for (int at : new int[] {15, 16, 17, 19, 20, 21, 22, 23}) {
            repair.append(raw.charAt(at), at);
        }
        RepairedText text = repair.append('·', 24).build();
        Span all = new Span(0, raw.length());
        TextBlock block = TextBlock.builder(BlockKind.LINE, all)
                .page(1)
                .box(new Box(1, 2, 3, 4))
                .inlines(ImmutableList.of(new Inline(new Span(0, 4), Inline.Kind.BOLD, "")))
                .build();
        SourceText source = new SourceText(
                raw, ImmutableList.of(block), ImmutableList.of(new Page(1, all, 595, 842)), "application/pdf");
        Node node = new Node(
                0,
                OptionalInt.empty(),
                NodeType.PARAGRAPH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text.text(),
                OptionalInt.of(1),
                all,
                text.offsets());
        Document document =
                Draft.read("x", "symbol: E/CN.15/2031/12\n").document().orElseThrow();
        ParsedFile file = new ParsedFile(
                "x",
                Status.PARTIAL,
                document.masthead().symbol(),
                Optional.of(new Document("x", source, document.masthead(), ImmutableList.of(node))),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of());
        Document back = stored(file).document().orElseThrow();
        assertThat(back.text()).isEqualTo(source);
        assertThat(back.nodes().get(0)).usingRecursiveComparison().isEqualTo(node);
        assertThat(back.nodes().get(0).text()).isEqualTo("Electronic evidence·");
        assertThat(back.nodes().get(0).offsets().toRaw(new Span(0, 10)).in(raw)).isEqualTo("Elec-\n  tronic");
    }

    @Test
    void halfACharacterStaysInTheRawText() {
        String raw = "a \ud83d and \ude00 and \ud83d\ude00 stand here";
        Document document = Draft.read("x", "symbol: E/CN.15/2031/12\n1 | " + raw + "\n")
                .document()
                .orElseThrow();
        ParsedFile back = stored(Draft.read("x", "symbol: E/CN.15/2031/12\n1 | " + raw + "\n"));
        assertThat(back.document().orElseThrow().text()).isEqualTo(document.text());
    }

    @Test
    void recommendationsAndCitationsStayWhateverNodeTheyStandInAndHoweverTheyAreOrdered() {
        ParsedFile file = Draft.read("lampes.txt", DRAFT);
        Recommendation one = file.recommendations().get(0);
        Citation other = file.citations().get(0);
        ParsedFile turned = new ParsedFile(
                file.read(),
                file.symbol(),
                file.document(),
                file.citations().reverse(),
                ImmutableList.of(one, at(1, one), at(0, one)),
                file.problems());
        ParsedFile strange = new ParsedFile(
                file.read(),
                file.symbol(),
                file.document(),
                ImmutableList.of(
                        new Citation(
                                1, new Span(0, 90), "not there", other.kind(), other.pinpoints(), other.resolution()),
                        new Citation(
                                4, new Span(1, 3), "nor there", other.kind(), other.pinpoints(), other.resolution())),
                ImmutableList.of(at(0, one), at(1, one), at(2, one), one, at(99, one)),
                file.problems());
        for (ParsedFile each : ImmutableList.of(turned, strange)) {
            assertThat(stored(each).citations()).isEqualTo(each.citations());
            assertThat(stored(each).recommendations()).isEqualTo(each.recommendations());
        }
    }

    private static Recommendation at(int node, Recommendation one) {
        return new Recommendation(
                node,
                Recommendation.Kind.VIEW,
                one.addressees(),
                Optional.of("devraient"),
                one.strength(),
                Optional.of("allumer"),
                ImmutableList.of(new Topic(Topic.Scheme.HEADING, "II. Lampes", "Lampes", "stands under it")),
                ImmutableList.of("Pérou"),
                Optional.of("noted"),
                "Ce qui précède, et " + one.sentence(),
                Optional.of("by 2040"),
                Optional.of("États"),
                Optional.of(""),
                ImmutableList.of("PER"),
                ImmutableList.of("member-states"),
                Optional.of(ActionCategory.GENERAL),
                ImmutableList.of(new Name(Name.Kind.COUNTRY, "PER", "Pérou")));
    }

    @Test
    void usualStringsKeepTheirNumbers() {
        String first = IntStream.range(0, 95).mapToObj(UsualStrings::string).collect(Collectors.joining("\n"));
        assertThat(Hashing.sha256().hashString(first, StandardCharsets.UTF_8).toString())
                .as("what is new comes last")
                .isEqualTo("c8eaa6b6814d18114e0bba47ebb055350a89772f3a04baa42458999fdb4fe9ac");
    }

    @Test
    void everythingThatIsOneOfFewHasItsNumber() {
        assertThat(Numbered.TYPES.values()).containsExactlyInAnyOrder(NodeType.values());
        assertThat(Numbered.ROLES.values()).containsExactlyInAnyOrder(Role.values());
        assertThat(Numbered.REFERENCES.values()).containsExactlyInAnyOrder(ReferenceKind.values());
        assertThat(Numbered.KINDS.values()).containsExactlyInAnyOrder(Recommendation.Kind.values());
        assertThat(Numbered.SCHEMES.values()).containsExactlyInAnyOrder(Topic.Scheme.values());
        assertThat(Numbered.NAMES.values()).containsExactlyInAnyOrder(Name.Kind.values());
        assertThat(Numbered.CATEGORIES.values()).containsExactlyInAnyOrder(ActionCategory.values());
    }

    @Test
    void whateverIsDamagedIsOneFaultOfOneFile() {
        ParsedFile file = Draft.read("lampes.txt", DRAFT);
        List<org.apache.lucene.document.Document> entries = entries(file);
        Set<String> faults = new HashSet<>();
        for (org.apache.lucene.document.Document entry : entries) {
            for (IndexableField field : entry) {
                if (field.fieldType().stored() && field.binaryValue() != null) {
                    for (int at = 0; at < field.binaryValue().length; at += 5) {
                        field.binaryValue().bytes[at] ^= 0x55;
                        faults.add(fault(entries, file, PACKED.contains(field.name())));
                        field.binaryValue().bytes[at] ^= 0x55;
                    }
                }
            }
        }
        assertThat(faults)
                .contains("the stored form of a text of a file is damaged", "the stored form of a file is damaged")
                .doesNotContain("something else");
        assertThat(fault(entries, file, true)).isEqualTo("none");
    }

    private static String fault(List<org.apache.lucene.document.Document> entries, ParsedFile file, boolean summed) {
        try {
            ParsedFile back = stored(entries);
            return !summed || back.recommendations().equals(file.recommendations()) ? "none" : "something else";
        } catch (UncheckedIOException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
