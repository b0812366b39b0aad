package io.github.rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.extract.Status;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Box;
import io.github.rapporteur.text.Inline;
import io.github.rapporteur.text.Page;
import io.github.rapporteur.text.RepairedText;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.Span;
import io.github.rapporteur.text.TextBlock;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class StoredFormTest {
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

    /** What was worked out of a file, as the schema of this number has it. */
    private static final String PARSED = "schema 3 186c6f09e21141b5058d26cdff41f156dcbf65888b43377dd1edfc59e344520f";

    /** What was read out of a file; from it any later version works the rest out anew. */
    private static final String RAW = "450e07402fe1a78a0b07fbbe7cb16e20ba23f11a66de2ff9174448ddb729c1a5";

    @Test
    void anotherStoredFormHasAnotherSchema() throws IOException {
        assertThat("schema " + CorpusIndex.SCHEMA + " " + hash(StoredForm.parsed(Draft.read("lampes.txt", DRAFT))))
                .as("where the stored form has changed, indexes of before cannot be read: raise CorpusIndex.SCHEMA")
                .isEqualTo(PARSED);
    }

    @Test
    void theStoredFormOfWhatWasReadStays() throws IOException {
        assertThat(hash(StoredForm.raw(Draft.read("lampes.txt", DRAFT).read())))
                .as("indexes of before are made anew from this form: give a new form a new number, and read both")
                .isEqualTo(RAW);
    }

    private static String hash(BytesRef packed) throws IOException {
        BytesRef bytes = Packing.unpack(packed);
        return Hashing.sha256()
                .hashBytes(bytes.bytes, bytes.offset, bytes.length)
                .toString();
    }

    private static ParsedFile stored(ParsedFile file) {
        org.apache.lucene.document.Document entry = new org.apache.lucene.document.Document();
        entry.add(new StoredField(Fields.RAW, StoredForm.raw(file.read())));
        entry.add(new StoredField(Fields.PARSED, StoredForm.parsed(file)));
        return StoredForm.file(entry);
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
}
