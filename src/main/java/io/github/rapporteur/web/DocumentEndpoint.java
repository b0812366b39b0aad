package io.github.rapporteur.web;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.Corpus;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.export.JsonLines;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.symbol.Symbol;
import java.util.Optional;

/** {@code /document}: one indexed file, as {@code rapporteur parse} prints it. */
final class DocumentEndpoint {
    private static final Parameter<Symbol> SYMBOL = CommonParameters.SYMBOL.meaning(
            "The document's symbol, in any of its usual notations; of a document without one give 'source' alone.");
    private static final Parameter<String> LANGUAGE =
            CommonParameters.LANGUAGE.meaning("The language to have it in; English unless given, else any.");
    private static final Parameter<String> SOURCE = CommonParameters.text(
            "source", "Of several files of one document and language this one, as 'source' of a hit names it.");

    private DocumentEndpoint() {}

    static Route route() {
        return Route.of(
                "/document",
                "Document",
                "One document with all its paragraphs, citations and recommendations, as 'rapporteur parse' prints it.",
                DocumentEndpoint::answer,
                SYMBOL,
                LANGUAGE,
                SOURCE);
    }

    private static Reply answer(Asked asked, Corpus corpus) {
        Optional<Symbol> symbol = asked.get(SYMBOL);
        return Reply.json(JsonLines.line(
                symbol.isPresent() ? version(symbol.get(), asked, corpus) : withoutSymbol(asked, corpus)));
    }

    private static ParsedFile withoutSymbol(Asked asked, Corpus corpus) {
        String source = asked.get(SOURCE)
                .orElseThrow(() -> new ProblemException(
                        400, "the parameter 'symbol' is missing; of a document without one give 'source'"));
        return corpus.documentsFrom(source).stream().findFirst().orElseThrow(() -> Missing.source(source));
    }

    private static ParsedFile version(Symbol symbol, Asked asked, Corpus corpus) {
        ImmutableList<ParsedFile> files = corpus.documents(symbol);
        if (files.isEmpty()) {
            throw Missing.symbol(symbol.canonical());
        }
        Optional<String> language = asked.get(LANGUAGE);
        Optional<String> source = asked.get(SOURCE);
        return files.stream()
                .filter(file -> language.isEmpty() || language.equals(language(file)))
                .filter(file -> source.isEmpty() || source.get().equals(file.source()))
                .findFirst()
                .orElseThrow(() -> Missing.version(symbol, languages(files)));
    }

    static Optional<String> language(ParsedFile file) {
        return file.document().map(Document::masthead).map(head -> head.language());
    }

    static ImmutableList<String> languages(ImmutableList<ParsedFile> files) {
        return files.stream()
                .flatMap(file -> language(file).stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }
}
