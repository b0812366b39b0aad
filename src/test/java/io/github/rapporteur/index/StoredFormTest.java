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
import java.util.Optional;
import java.util.OptionalInt;
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

    /** What is stored of a file, as the schema of this number has it. */
    private static final String STORED = "schema 2 248721b52315873ac680120aa23b34eea8100b23d5d3a1dab6f5f4df922525b7";

    @Test
    void anotherStoredFormHasAnotherSchema() {
        byte[] form = BytesRef.deepCopyOf(StoredForm.encode(Draft.read("lampes.txt", DRAFT))).bytes;

        assertThat("schema " + CorpusIndex.SCHEMA + " " + Hashing.sha256().hashBytes(form))
                .as("where the stored form has changed, indexes of before cannot be read: raise CorpusIndex.SCHEMA")
                .isEqualTo(STORED);
    }

    @Test
    void nothingIsLostInStorage() {
        ParsedFile file = Draft.read("lampes.txt", DRAFT);
        ParsedFile back = StoredForm.file(StoredForm.encode(file));
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
                Optional.of(new Document("x", source, document.masthead(), ImmutableList.of(node))),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of());
        Document back = StoredForm.file(StoredForm.encode(file)).document().orElseThrow();
        assertThat(back.text()).isEqualTo(source);
        assertThat(back.nodes().get(0)).usingRecursiveComparison().isEqualTo(node);
        assertThat(back.nodes().get(0).text()).isEqualTo("Electronic evidence·");
        assertThat(back.nodes().get(0).offsets().toRaw(new Span(0, 10)).in(raw)).isEqualTo("Elec-\n  tronic");
    }
}
