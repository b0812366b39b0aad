package io.github.rapporteur.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.document.Role;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.reference.Resolution;
import io.github.rapporteur.resolution.DocumentLinks;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.text.Problem;
import java.util.Optional;

/** Parsed files as JSON Lines: one object a file, every field always there and in the same order. */
public final class JsonLines {

    private JsonLines() {}

    /** One file as one line, without the end of line. */
    public static String line(ParsedFile file) {
        Optional<Masthead> head = file.document().map(Document::masthead);
        return Json.object(json -> {
            json.field("source", file.source())
                    .field("status", file.status().label())
                    .field("symbol", file.symbol())
                    .field("kind", head.map(read -> read.kind().label()))
                    .field("language", head.map(Masthead::language));
            head(json, head);
            nodes(json, file);
            json.objects("references", file.citations(), JsonLines::reference);
            recommendations(json, file);
            MeetingJson.write(json, file.meeting());
            json.objects("problems", file.problems(), JsonLines::problem);
            ProceedingsJson.write(json, file.proceedings());
            json.field("link", DocumentLinks.to(file.symbol(), Work.language(file)));
        });
    }

    private static void head(Json json, Optional<Masthead> head) {
        json.field("title", head.flatMap(Masthead::title))
                .field("issued", head.flatMap(Masthead::issued))
                .field("adopted", head.flatMap(Masthead::adopted))
                .field("session", head.flatMap(Masthead::session))
                .strings("agendaItems", head.map(Masthead::agendaItems).orElse(ImmutableList.of()));
    }

    private static void nodes(Json json, ParsedFile file) {
        json.objects("nodes", file.document().map(Document::nodes).orElse(ImmutableList.of()), JsonLines::node);
    }

    static void node(Json json, Node node) {
        json.field("id", node.id())
                .field("parent", node.parent())
                .field("type", node.type().label())
                .field("role", node.role().map(Role::label))
                .field("label", node.label())
                .field("locator", node.locator())
                .field("text", node.text())
                .field("page", node.page())
                .field("start", node.span().start())
                .field("end", node.span().end());
    }

    static void reference(Json json, Citation citation) {
        Resolution resolution = citation.resolution();
        json.field("node", citation.node())
                .field("start", citation.span().start())
                .field("end", citation.span().end())
                .field("text", citation.text())
                .field("kind", citation.kind().label())
                .field("target", citation.target())
                .strings("pinpoints", citation.pinpoints())
                .field("status", ResolutionJson.status(resolution))
                .strings("candidates", ResolutionJson.candidates(resolution))
                .field("because", resolution.because());
    }

    private static void recommendations(Json json, ParsedFile file) {
        ImmutableListMultimap<Integer, Citation> cited = Multimaps.index(file.citations(), Citation::node);
        json.objects("recommendations", file.recommendations(), (fields, recommendation) -> {
            Optional<Document> document = file.document();
            Node node = document.orElseThrow().nodes().get(recommendation.node());
            Optional<String> heading = document.orElseThrow().ancestors(node).reverse().stream()
                    .filter(above -> above.type() == NodeType.HEADING)
                    .map(Node::text)
                    .findFirst();
            ImmutableList<Symbol> cites = cited.get(recommendation.node()).stream()
                    .flatMap(citation -> citation.target().stream())
                    .distinct()
                    .collect(ImmutableList.toImmutableList());
            RecommendationJson.fields(fields, recommendation, node.locator(), heading, cites);
        });
    }

    static void problem(Json json, Problem problem) {
        json.field("code", problem.code())
                .field("message", problem.message())
                .field("start", problem.start())
                .field("page", problem.page());
    }
}
