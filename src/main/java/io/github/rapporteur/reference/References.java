package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.DocumentKind;
import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.text.Span;
import java.util.Optional;

/** Finds and resolves what a document cites. Immutable, safe for use by several threads; never throws on content. */
public final class References {
    private static final ImmutableSet<DocumentKind> ADOPTED =
            ImmutableSet.of(DocumentKind.RESOLUTION, DocumentKind.DECISION, DocumentKind.STATEMENT, DocumentKind.DRAFT);

    private final Vocabulary vocabulary = Vocabulary.load();
    private final Adopters adopters = Adopters.load();
    private final SymbolReader symbols = new SymbolReader(
            Table.read("organs.tsv").stream().map(row -> row.get(0)).collect(ImmutableSet.toImmutableSet()));

    /** With the built-in registry of bodies. */
    public static References create() {
        return new References();
    }

    private References() {}

    /** Every citation of a document, in reading order. */
    public ImmutableList<Citation> find(Document document) {
        Masthead masthead = document.masthead();
        Optional<String> organ = masthead.symbol()
                .flatMap(adopters::organOf)
                .or(() -> masthead.body().flatMap(this::body));
        Surroundings surroundings = new Surroundings(organ, ADOPTED.contains(masthead.kind()));
        Resolver resolver = new Resolver(adopters, vocabulary, surroundings);
        ImmutableList.Builder<Citation> citations = ImmutableList.builder();
        for (Node node : document.nodes()) {
            ImmutableList<Citation> found = find(node, masthead.language(), resolver);
            if (found.isEmpty() && node.type() == NodeType.FOOTNOTE) {
                resolver.forget();
            }
            citations.addAll(found);
        }
        return citations.build();
    }

    private ImmutableList<Citation> find(Node node, String language, Resolver resolver) {
        Passage passage = passage(node.text(), language);
        return resolver.resolve(passage, mentions(passage)).stream()
                .map(answer -> citation(node, passage, answer))
                .collect(ImmutableList.toImmutableList());
    }

    private Passage passage(String text, String language) {
        PlainText plain = PlainText.of(text);
        return new Passage(plain, new Tokens(vocabulary.of(language), symbols).of(plain), language);
    }

    private ImmutableList<Mention> mentions(Passage passage) {
        return MentionFinder.find(passage, new PinpointReader(vocabulary.of(passage.language()), passage.language()));
    }

    private static Citation citation(Node node, Passage passage, Resolver.Answer answer) {
        Mention mention = answer.mention();
        Span span = passage.text().origin(mention.start(), mention.end());
        return new Citation(
                node.id(), span, span.in(node.text()), answer.kind(), mention.pinpoints(), answer.resolution());
    }

    /** The body of a name in any of the languages, or of a symbol of its series. */
    private Optional<String> body(String name) {
        return Optional.empty();
    }

    /**
     * What a citation means that stands alone or in a context: {@code General Assembly resolution 65/230},
     * {@code 1373 (2001)}, {@code Commission resolution 26/4, CCPCJ}, {@code E/CN.15/2018/12, para. 9 (n)}.
     *
     * @return one for each document it names, in its order; empty when it names none
     */
    public ImmutableList<Reference> resolve(String citation, Context context) {
        return Symbol.tryParse(citation)
                .map(symbol -> ImmutableList.of(new Reference(
                        citation,
                        ReferenceKind.DOCUMENT,
                        ImmutableList.of(),
                        new Resolution.Resolved(symbol, "a symbol is printed"),
                        false)))
                .orElse(ImmutableList.of());
    }
}
