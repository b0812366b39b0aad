package io.github.rapporteur.index;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.text.Problem;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Turns what is known of one file into the entries of the index: its passages in reading order, then the document as a
 * whole. They are written and deleted together.
 *
 * <p>Passages are paragraphs, items, notes and tables; a heading is one only where nothing stands below it.
 */
final class EntryBlock {
    private static final int LONGEST_OPENING = 300;

    private final ParsedFile file;
    private final FileVersion version;
    private final Optional<String> title;
    private final ImmutableListMultimap<Integer, Recommendation> recommendations;
    private final ImmutableListMultimap<Integer, Citation> citations;
    private final ShownForm shown;
    private final WordsOfFile words;
    /** What all entries of the file have. */
    private final Entry shared;

    private final ImmutableSet<String> symbols;
    /** What the passages of a type have. */
    private final Map<NodeType, Entry> types = new EnumMap<>(NodeType.class);
    /** By the node above; below -1 those without any. */
    private final Map<Integer, Surroundings> surroundings = new HashMap<>();

    private EntryBlock(ParsedFile file, FileVersion version, Vocabularies vocabularies) {
        this.file = file;
        this.version = version;
        this.words = vocabularies.file(
                file.document().map(read -> read.masthead().language()).orElse(""));
        this.title = file.document().flatMap(EntryBlock::title);
        this.recommendations = Multimaps.index(file.recommendations(), Recommendation::node);
        this.citations = Multimaps.index(file.citations(), Citation::node);
        this.shown = new ShownForm(file);
        this.symbols = file.symbol().map(SymbolTerms::keys).orElse(ImmutableSet.of());
        this.shared = shared();
    }

    /** The entries of a file. */
    static ImmutableList<org.apache.lucene.document.Document> of(
            ParsedFile file, FileVersion version, Vocabularies vocabularies) {
        EntryBlock block = new EntryBlock(file, version, vocabularies);
        ImmutableList.Builder<org.apache.lucene.document.Document> entries = ImmutableList.builder();
        ImmutableList<Node> passages = file.document().map(EntryBlock::passages).orElse(ImmutableList.of());
        file.document()
                .ifPresent(document -> passages.forEach(
                        node -> entries.add(block.passage(document, node).build())));
        return entries.add(block.whole(passages).build()).build();
    }

    /** The nodes that have an entry of their own. */
    static ImmutableList<Node> passages(Document document) {
        BitSet carrying = new BitSet(document.nodes().size());
        for (Node node : document.nodes()) {
            if (isText(node)) {
                document.ancestors(node).forEach(above -> carrying.set(above.id()));
            }
        }
        return document.nodes().stream()
                .filter(node -> isText(node) || (node.type() != NodeType.TITLE && !carrying.get(node.id())))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isText(Node node) {
        return node.isPassage() || node.type() == NodeType.FOOTNOTE || node.type() == NodeType.TABLE;
    }

    private Entry passage(Document document, Node node) {
        Surroundings around = surroundings.computeIfAbsent(
                node.parent().orElse(-1), above -> new Surroundings(document, node, shown, words));
        List<Recommendation> found = recommendations.get(node.id());
        Entry entry = new Entry(words)
                .like(types.computeIfAbsent(node.type(), this::type))
                .number(Fields.NODE, node.id())
                .stored(Fields.SHOWN, shown.passage(document, node, around.shown()))
                .text(node.text())
                .like(around.of(node))
                .number(Fields.STANDING, standing(node, found));
        node.role().ifPresent(role -> entry.term(Fields.IS, role.label()));
        PassageFields fields = new PassageFields(entry);
        node.locator().ifPresent(locator -> fields.place(symbols, locator));
        fields.recommendations(found);
        fields.citations(citations.get(node.id()));
        stored(entry, node, found, around.headings());
        return entry;
    }

    private Entry type(NodeType type) {
        return new Entry(words).facet(Fields.TYPE, type.label()).like(shared).term(Fields.IS, type.label());
    }

    private void stored(Entry entry, Node node, List<Recommendation> found, List<String> headings) {
        if (!found.isEmpty()) {
            entry.stored(
                    Fields.RECOMMENDATION,
                    StoredForm.encoded(out -> RecommendationCodec.write(found, node.text(), headings, out)));
        }
        List<Citation> cited = citations.get(node.id());
        if (!cited.isEmpty()) {
            entry.stored(Fields.EDGE, StoredForm.encoded(out -> CitationCodec.write(cited, node.text(), out)));
        }
    }

    private static int standing(Node node, List<Recommendation> found) {
        boolean recommends = found.stream().anyMatch(one -> one.kind() == Recommendation.Kind.RECOMMENDATION);
        return (recommends ? 1 : 0) + (node.isPassage() ? 0 : 2);
    }

    private Entry whole(List<Node> passages) {
        Entry entry = new Entry(words)
                .facet(Fields.TYPE, file.document().isPresent() ? Fields.DOCUMENT : Fields.NO_DOCUMENT)
                .number(Fields.NODE, -1)
                .like(shared)
                .stored(Fields.SHOWN, shown.whole())
                .facet(Fields.STATUS, file.status().name())
                .stored(Fields.STATUS, file.status().name())
                .stored(Fields.HASH, version.hash())
                .stored(Fields.READER, version.by().reader())
                .stored(Fields.PARSER, version.by().parser());
        if (!version.by().thesaurus().isEmpty()) {
            entry.stored(Fields.THESAURUS, version.by().thesaurus());
        }
        if (!file.status().hasText()) {
            file.problems().stream()
                    .findFirst()
                    .map(Problem::message)
                    .ifPresent(why -> entry.stored(Fields.REASON, why));
        }
        counts(entry, ContentCounts.of(file));
        file.document().ifPresent(document -> {
            title.ifPresentOrElse(entry::text, () -> entry.stored(Fields.OPENING, opening(document)));
            entry.term(Fields.IS, Fields.DOCUMENT);
            twin(file).ifPresent(twin -> entry.term(Fields.TWIN, twin));
            entry.forms();
        });
        // Last, so that looking up the hash does not have to read over it.
        return entry.stored(Fields.RAW, StoredForm.raw(file.read(), passages, titleNode()))
                .stored(Fields.PARSED, StoredForm.parsed(file, passages));
    }

    /** The term that files of the same document in the same language share. */
    static Optional<String> twin(ParsedFile file) {
        return file.document()
                .flatMap(document -> file.symbol()
                        .map(symbol -> SymbolTerms.key(symbol) + " "
                                + document.masthead().language()));
    }

    private static void counts(Entry entry, ContentCounts counts) {
        entry.number(Fields.PASSAGES, counts.passages())
                .number(Fields.RECOMMENDATIONS, counts.recommendations())
                .number(Fields.VIEWS, counts.views())
                .number(Fields.RESOLVED, counts.resolved())
                .number(Fields.AMBIGUOUS, counts.ambiguous())
                .number(Fields.UNRESOLVED, counts.unresolved());
    }

    private Entry shared() {
        Entry entry = new Entry(words)
                .term(Fields.FILE, version.key())
                .order(Fields.ORDER, file.symbol().map(SymbolTerms::order).orElse("~") + " " + file.source());
        file.symbol().ifPresent(symbol -> symbol(entry, symbol));
        file.document().map(Document::masthead).ifPresent(head -> {
            entry.facet(Fields.LANGUAGE, head.language())
                    .facet(Fields.KIND, head.kind().label());
            ShownForm.date(head)
                    .map(LocalDate::toString)
                    .ifPresent(date -> entry.term(Fields.DATE, date).order(Fields.DATE, date));
            SessionTerms.of(file.symbol(), head.session()).ifPresent(session -> entry.facet(Fields.SESSION, session));
            year(head).ifPresent(year -> entry.facet(Fields.YEAR, Integer.toString(year)));
        });
        return entry;
    }

    private void symbol(Entry entry, Symbol symbol) {
        symbols.forEach(key -> entry.term(Fields.SYMBOL, key));
        entry.term(Fields.FAMILY, SymbolTerms.family(symbol)).facet(Fields.BODY, SymbolTerms.body(symbol));
        SymbolTerms.under(symbol).forEach(above -> entry.term(Fields.UNDER, above));
    }

    private OptionalInt year(Masthead head) {
        Optional<Integer> dated = ShownForm.date(head).map(LocalDate::getYear);
        return dated.isPresent()
                ? OptionalInt.of(dated.get())
                : file.symbol().map(Symbol::year).orElse(OptionalInt.empty());
    }

    /** What a document without a title is shown by; it is found by its passages. */
    private static String opening(Document document) {
        String text = document.nodes().stream()
                .map(Node::text)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
        return Ascii.truncate(text, LONGEST_OPENING, "…");
    }

    /** The node whose text the entry of the document has. */
    private Optional<Node> titleNode() {
        return file.document().stream()
                .flatMap(document -> document.nodes().stream())
                .filter(node -> node.type() == NodeType.TITLE && title.equals(Optional.of(node.text())))
                .findFirst();
    }

    private static Optional<String> title(Document document) {
        return document.masthead()
                .title()
                .or(() -> document.nodes().stream()
                        .filter(node -> node.type() == NodeType.TITLE)
                        .map(Node::text)
                        .findFirst());
    }
}
