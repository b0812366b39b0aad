package io.github.rapporteur.pipeline;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.akn.AkomaNtoso;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.extract.Extraction;
import io.github.rapporteur.extract.Extractor;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.recommendation.Recommendations;
import io.github.rapporteur.reference.Cited;
import io.github.rapporteur.reference.References;
import io.github.rapporteur.structure.Hints;
import io.github.rapporteur.structure.StructureParser;
import io.github.rapporteur.structure.Structured;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.text.Problem;
import io.github.rapporteur.topic.Topics;
import java.nio.file.Path;
import java.util.Optional;

/** Leads a file through extraction, structure, references and recommendations. Safe for use by several threads. */
public final class Pipeline {
    private final Extractor extractor;
    private final ParseOptions options;
    private final StructureParser structure = StructureParser.create();
    private final AkomaNtoso marked = AkomaNtoso.with(structure);
    private final References references = References.create();
    private final Recommendations recommendations;

    /** @param extractor stays the caller's to close */
    public Pipeline(Extractor extractor) {
        this(extractor, ParseOptions.NONE);
    }

    /**
     * @param extractor stays the caller's to close
     * @param options what is told about every file
     */
    public Pipeline(Extractor extractor, ParseOptions options) {
        this.extractor = extractor;
        this.options = options;
        this.recommendations = Recommendations.with(Topics.with(options.thesaurus()));
    }

    /** Reads one file; a failure is a {@link ParsedFile} that says so. */
    public ParsedFile parse(Path file) {
        return parse(file, file.toString());
    }

    /**
     * Reads one file; a failure is a {@link ParsedFile} that says so.
     *
     * @param source what the file is called, where it is not read from where it lies
     */
    public ParsedFile parse(Path file, String source) {
        return workOut(new ReadFile(source, extractor.extract(file), new Hints(options.language(), options.symbol())));
    }

    /**
     * Works out the document of a file that was read before, without the file. What was told about it then holds; of the
     * pipeline's own options only the thesaurus does.
     */
    public ParsedFile workOut(ReadFile read) {
        Extraction extraction = read.extraction();
        ImmutableList.Builder<Problem> problems =
                ImmutableList.<Problem>builder().addAll(extraction.problems());
        Optional<Symbol> spelt = spelt(read.source());
        if (!extraction.status().hasText()) {
            return ParsedFile.without(read, symbol(read.told().symbol(), spelt, problems), problems.build());
        }
        Hints hints = new Hints(read.told().language(), read.told().symbol().or(() -> spelt));
        Structured structured = AkomaNtoso.is(extraction.text())
                ? marked.parse(read.source(), extraction.text(), hints)
                : structure.parse(read.source(), extraction.text(), hints);
        problems.addAll(structured.problems());
        Masthead head = structured.document().masthead();
        Optional<Symbol> printed = head.symbol().or(read.told()::symbol);
        Document document = with(structured.document(), read.told(), symbol(printed, spelt, problems));
        Cited cited = references.cited(document);
        problems.addAll(cited.problems());
        ImmutableList<Recommendation> found = recommendations.find(document);
        problems.addAll(Recommendations.problems(document, found));
        return new ParsedFile(
                read, document.masthead().symbol(), Optional.of(document), cited.citations(), found, problems.build());
    }

    private static Document with(Document document, Hints told, Optional<Symbol> symbol) {
        Masthead read = document.masthead();
        Masthead spoken = told.language().map(read::withLanguage).orElse(read);
        Masthead named = symbol.map(spoken::withSymbol).orElse(spoken);
        return named.equals(read) ? document : document.withMasthead(named);
    }

    /** As printed or told, else as the file's name spells it; the last is said as a problem. */
    private static Optional<Symbol> symbol(
            Optional<Symbol> known, Optional<Symbol> spelt, ImmutableList.Builder<Problem> problems) {
        if (known.isEmpty()) {
            spelt.ifPresent(symbol -> problems.add(Problem.of(
                    "symbol-from-name",
                    "the document's head names no symbol; " + symbol + " is what its file name spells")));
        }
        return known.or(() -> spelt);
    }

    private static Optional<Symbol> spelt(String source) {
        Path name = Path.of(source).getFileName();
        return name == null ? Optional.empty() : SymbolFromName.read(name.toString());
    }
}
