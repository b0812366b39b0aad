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
    private static final Parameter<String> LANGUAGE =
            CommonParameters.LANGUAGE.meaning("The language to have it in; English unless given, else any.");
    private static final Parameter<String> SOURCE = CommonParameters.text(
            "source",
            "Of several files of one document and language this one, as 'source' of a hit names it; without a symbol the"
                    + " file of that name.");

    private DocumentEndpoint() {}

    static Route route() {
        return Route.of(
                "/document",
                "One document with all its paragraphs, citations and recommendations, as 'rapporteur parse' prints it.",
                DocumentEndpoint::answer,
                CommonParameters.SYMBOL,
                LANGUAGE,
                SOURCE);
    }

    private static Reply answer(Asked asked, Corpus corpus) {
        if (asked.get(CommonParameters.SYMBOL).isEmpty() && asked.get(SOURCE).isPresent()) {
            return fileOf(asked.require(SOURCE), corpus);
        }
        Symbol symbol = asked.require(CommonParameters.SYMBOL);
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
                .map(file -> Reply.json(JsonLines.line(file)))
                .orElseThrow(() -> Missing.version(symbol, languages(files)));
    }

    private static Reply fileOf(String source, Corpus corpus) {
        return corpus.documentsFrom(source).stream()
                .findFirst()
                .map(file -> Reply.json(JsonLines.line(file)))
                .orElseThrow(
                        () -> new ProblemException(404, "no file '" + Missing.shown(source) + "' is in the index"));
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
