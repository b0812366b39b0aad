package io.github.rapporteur.web;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.Corpus;
import io.github.rapporteur.export.ExportFormat;
import io.github.rapporteur.export.ExportRequest;
import io.github.rapporteur.export.ExportSubject;
import java.util.Arrays;

/** {@code /export}: what {@code rapporteur export} writes, sent as it is written. */
final class ExportEndpoint {
    private static final Parameter<ExportFormat> FORMAT = CommonParameters.choice(
            "format", Arrays.asList(ExportFormat.values()), ExportFormat::label, "The form it is written in.");
    private static final Parameter<ExportSubject> WHAT = CommonParameters.choice(
            "what",
            Arrays.asList(ExportSubject.values()),
            ExportSubject::label,
            "What is written; what the format is mostly used for unless given.");
    private static final Parameter<String> QUERY = CommonParameters.QUERY.meaning(
            "Only what this query finds; of documents those that hold a passage it finds. Everything unless given.");
    private static final Parameter<String> LANGUAGE =
            CommonParameters.LANGUAGE.meaning("Of documents in this language only, ISO 639-1: en, fr, …");

    private ExportEndpoint() {}

    static Route route() {
        return Route.fileOf(
                "/export",
                "Documents, passages, recommendations or citations as a file that other programs read, as 'rapporteur"
                        + " export' writes it.",
                Arrays.stream(ExportFormat.values())
                        .map(ExportFormat::mediaType)
                        .collect(ImmutableSet.toImmutableSet()),
                ExportEndpoint::answer,
                FORMAT.asRequired(),
                WHAT,
                QUERY,
                LANGUAGE);
    }

    private static Reply answer(Asked asked, Corpus corpus) {
        ExportRequest request = request(asked);
        String name = "rapporteur-" + request.subject().label() + "."
                + request.format().suffix();
        return new Reply(
                200,
                request.format().mediaType(),
                new Reply.Written((open, out) -> open.export(request, out)),
                ImmutableMap.of("Content-Disposition", "attachment; filename=\"" + name + "\""));
    }

    private static ExportRequest request(Asked asked) {
        ExportRequest.Builder request = ExportRequest.builder(asked.require(FORMAT));
        asked.get(WHAT).ifPresent(request::subject);
        asked.get(QUERY).ifPresent(request::query);
        asked.get(LANGUAGE).ifPresent(request::language);
        try {
            return request.build();
        } catch (IllegalArgumentException e) {
            throw new ProblemException(400, "what: " + e.getMessage());
        }
    }
}
