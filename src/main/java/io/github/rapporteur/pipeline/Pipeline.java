package io.github.rapporteur.pipeline;

import com.google.common.collect.ImmutableList;
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
        Extraction extraction = extractor.extract(file);
        ImmutableList.Builder<Problem> problems =
                ImmutableList.<Problem>builder().addAll(extraction.problems());
        if (!extraction.status().hasText()) {
            Optional<Symbol> symbol = symbolOf(Optional.empty(), file, problems);
            return ParsedFile.without(file.toString(), extraction.status(), symbol, problems.build());
        }
        Hints hints = new Hints(options.language(), options.symbol().or(() -> spelt(file)));
        Structured structured = structure.parse(file.toString(), extraction.text(), hints);
        problems.addAll(structured.problems());
        Document document = withOptions(structured.document(), file, problems);
        Cited cited = references.cited(document);
        problems.addAll(cited.problems());
        ImmutableList<Recommendation> found = recommendations.find(document);
        problems.addAll(Recommendations.problems(document, found));
        return new ParsedFile(
                file.toString(),
                extraction.status(),
                Optional.of(document),
                cited.citations(),
                found,
                problems.build());
    }

    private Document withOptions(Document document, Path file, ImmutableList.Builder<Problem> problems) {
        Masthead read = document.masthead();
        Masthead told = options.language().map(read::withLanguage).orElse(read);
        Optional<Symbol> symbol = symbolOf(told.symbol(), file, problems);
        if (symbol.isPresent()) {
            told = told.withSymbol(symbol.get());
        }
        return told.equals(read) ? document : document.withMasthead(told);
    }

    /** As printed, else as told, else as the file's name spells it; the last is said as a problem. */
    private Optional<Symbol> symbolOf(Optional<Symbol> printed, Path file, ImmutableList.Builder<Problem> problems) {
        if (printed.isPresent() || options.symbol().isPresent()) {
            return printed.or(options::symbol);
        }
        Optional<Symbol> spelt = spelt(file);
        spelt.ifPresent(symbol -> problems.add(Problem.of(
                "symbol-from-name",
                "the document's head names no symbol; " + symbol + " is what its file name spells")));
        return spelt;
    }

    private static Optional<Symbol> spelt(Path file) {
        Path name = file.getFileName();
        return name == null ? Optional.empty() : SymbolFromName.read(name.toString());
    }
}
