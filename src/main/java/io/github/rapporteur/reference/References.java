package io.github.rapporteur.reference;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.DocumentKind;
import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.symbol.Bodies;
import io.github.rapporteur.symbol.Body;
import io.github.rapporteur.text.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds and resolves what a document cites. Immutable, safe for use by several threads; never throws on content. */
public final class References {
    private static final ImmutableSet<DocumentKind> ADOPTED =
            ImmutableSet.of(DocumentKind.RESOLUTION, DocumentKind.DECISION, DocumentKind.STATEMENT, DocumentKind.DRAFT);

    /** A number's own title may carry a comma, or the signs that Chinese puts around it. */
    private static final int LONGEST_TITLE_FRAME = 12;

    /** No real document comes near it. */
    private static final int MOST_CITATIONS = 50_000;

    private final int mostCitations;
    private final CitedPlaces citedPlaces = CitedPlaces.create();
    private final Conferences conferences = Conferences.load();
    private final Vocabulary vocabulary = Vocabulary.load(Bodies.builtIn());
    private final Adopters adopters = new Adopters(Bodies.builtIn(), conferences);
    private final Reader reader = new Reader(vocabulary, Bodies.builtIn(), conferences);

    /** With the built-in registry of bodies. */
    public static References create() {
        return new References(MOST_CITATIONS);
    }

    private References(int mostCitations) {
        this.mostCitations = mostCitations;
    }

    /** The same with another limit of citations in one document. */
    public References withMostCitations(int most) {
        return new References(most);
    }

    /** Every citation of a document, in reading order, up to the limit. */
    public ImmutableList<Citation> find(Document document) {
        return cited(document).citations();
    }

    /** Every citation of a document up to the limit, and what is wrong with them. */
    public Cited cited(Document document) {
        Masthead masthead = document.masthead();
        Optional<String> organ = masthead.symbol()
                .flatMap(adopters::organOf)
                .or(() -> masthead.body().flatMap(reader::body));
        Surroundings surroundings = new Surroundings(organ, ADOPTED.contains(masthead.kind()));
        Resolver resolver =
                new Resolver(adopters.by(year(masthead)), vocabulary, surroundings, Optional.empty(), Optional.empty());
        Collected collected = new Collected(document, citedPlaces, mostCitations);
        for (Node node : document.nodes()) {
            Passage passage = reader.passage(node.text(), masthead.language());
            ImmutableList<Mention> mentions = reader.mentions(passage);
            ImmutableList<Resolver.Answer> answers = resolver.resolve(passage, mentions);
            if (answers.isEmpty() && node.type() == NodeType.FOOTNOTE) {
                resolver.forget();
            }
            Stream<Citation> outside = answers.stream()
                    .map(answer -> collected.weigh(node, passage, answer))
                    .filter(citation -> !isTitle(document, citation));
            Stream<Citation> aside =
                    reader.asides(passage, mentions).stream().map(found -> collected.aside(node, passage, found));
            collected.add(Stream.concat(outside, aside), node);
            if (collected.isFull()) {
                break;
            }
        }
        return collected.build();
    }

    /** The latest year a document's head tells. */
    private OptionalInt year(Masthead masthead) {
        IntStream dates = Stream.of(masthead.issued(), masthead.adopted())
                .flatMap(Optional::stream)
                .mapToInt(LocalDate::getYear);
        IntStream symbol = masthead.symbol().map(adopters::yearOf).orElse(OptionalInt.empty()).stream();
        return IntStream.concat(dates, symbol).max();
    }

    /** A heading that is nothing but the document's own number is its title, no citation. */
    private static boolean isTitle(Document document, Citation citation) {
        String text = document.nodes().get(citation.node()).text();
        return text.length() - citation.span().length() <= LONGEST_TITLE_FRAME
                && CharMatcher.inRange('0', '9').countIn(text)
                        == CharMatcher.inRange('0', '9').countIn(citation.text())
                && citation.target().isPresent()
                && citation.target().equals(document.masthead().symbol());
    }

    /**
     * Where a text may cite a document: what is found before anything is resolved. Parts of the document itself and
     * treaties are not among it.
     *
     * @param language ISO 639-1
     * @return in the order of the text; several where one place names several documents
     */
    public ImmutableList<Span> mentions(String text, String language) {
        Passage passage = reader.citingPassage(text, language);
        ImmutableList.Builder<Span> places = ImmutableList.builder();
        for (Mention mention : reader.mentions(passage)) {
            places.add(passage.text().origin(mention.start(), mention.end()));
        }
        return places.build();
    }

    /**
     * The body that a name in any of the six languages, or the beginning of its symbols, stands for: {@code Human Rights
     * Council}, {@code CCPCJ}, {@code E/CN.15}. Empty for a name that none or several have.
     */
    public Optional<Body> body(String name) {
        return reader.body(name).flatMap(Bodies.builtIn()::inSeries);
    }

    /**
     * What a citation means that stands alone or in a context: {@code General Assembly resolution 65/230},
     * {@code 1373 (2001)}, {@code Commission resolution 26/4, CCPCJ}, {@code E/CN.15/2018/12, para. 9 (n)}.
     *
     * @return one for each document it names, in its order; empty when it names none
     */
    public ImmutableList<Reference> resolve(String citation, Context context) {
        return new SingleCitation(reader, vocabulary, adopters, citation, context).resolve();
    }
}
