package io.github.rapporteur.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.rapporteur.Corpus;
import io.github.rapporteur.export.ResolveJson;
import io.github.rapporteur.resolution.Question;
import io.github.rapporteur.resolution.Resolver;

/** {@code /resolve}: the lines of {@code rapporteur resolve --format jsonl} in an array. */
final class ResolveEndpoint {
    private static final int MOST = 100;

    private static final Parameter<String> TEXT = CommonParameters.text(
                    "q", "A symbol or a citation; up to " + MOST + " of them, each answered in its turn.")
            .asRequired()
            .asRepeated();

    private ResolveEndpoint() {}

    static Route route() {
        return Route.listOf(
                "/resolve",
                "Resolved",
                "What symbols and citations mean, an object each, as 'rapporteur resolve --format jsonl' prints it.",
                ResolveEndpoint::answer,
                TEXT);
    }

    private static Reply answer(Asked asked, Corpus corpus) {
        ImmutableList<String> written = asked.all(TEXT);
        if (written.size() > MOST) {
            throw new ProblemException(400, "q: no more than " + MOST + " at once; ask again with the others");
        }
        Resolver resolver = corpus.resolver();
        return Reply.array(Lists.transform(written, text -> ResolveJson.line(resolver.answer(Question.of(text)))));
    }
}
