package io.github.rapporteur.export;

import com.google.common.base.Joiner;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.index.CitationLine;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.resolution.DocumentLinks;
import io.github.rapporteur.symbol.Bodies;
import io.github.rapporteur.symbol.Body;
import io.github.rapporteur.text.Problem;
import java.util.List;
import java.util.Optional;

/** Documents as a table for spreadsheets, a line a file: what its head says, how much it holds, where it is found. */
final class DocumentTable {
    static final List<String> COLUMNS = List.of(
            "citation",
            "symbol",
            "title",
            "kind",
            "body",
            "language",
            "issued",
            "adopted",
            "session",
            "agendaItems",
            "paragraphs",
            "recommendations",
            "citations",
            "status",
            "problems",
            "source",
            "link");

    private DocumentTable() {}

    static List<String> cells(ParsedFile file) {
        Optional<Masthead> head = file.document().map(Document::masthead);
        return List.of(
                Cell.harmless(CitationLine.of(file)),
                Cell.of(file.symbol()),
                Cell.of(head.flatMap(Masthead::title)),
                head.map(read -> read.kind().label()).orElse(""),
                Cell.of(file.symbol().flatMap(Bodies.builtIn()::of).map(Body::name)),
                head.map(Masthead::language).orElse(""),
                Cell.of(head.flatMap(Masthead::issued)),
                Cell.of(head.flatMap(Masthead::adopted)),
                Cell.of(head.flatMap(Masthead::session)),
                Cell.harmless(head.map(read -> Joiner.on("; ").join(read.agendaItems()))
                        .orElse("")),
                Long.toString(paragraphs(file)),
                Long.toString(recommendations(file)),
                Integer.toString(file.citations().size()),
                file.status().label(),
                Cell.of(file.problems().stream().map(Problem::code).distinct().toList()),
                Cell.harmless(file.source()),
                Cell.of(DocumentLinks.to(
                        file.symbol(), head.map(Masthead::language).orElse(""))));
    }

    private static long paragraphs(ParsedFile file) {
        return file.document().stream()
                .flatMap(document -> document.nodes().stream())
                .filter(Node::isPassage)
                .count();
    }

    private static long recommendations(ParsedFile file) {
        return file.recommendations().stream()
                .filter(found -> found.kind() == Recommendation.Kind.RECOMMENDATION)
                .count();
    }
}
