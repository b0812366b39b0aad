package io.github.rapporteur.akn;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.rapporteur.document.Proceedings;
import io.github.rapporteur.document.Subject;
import io.github.rapporteur.document.Vote;
import io.github.rapporteur.text.Tag;
import java.util.Optional;
import java.util.stream.Stream;

/** How a document came about: steps of its workflow, the vote on it, the keywords it is classified by. */
final class ProceedingsReader {
    private static final String GOALS = "SDGO";

    private final Elements elements;

    ProceedingsReader(Elements elements) {
        this.elements = elements;
    }

    Proceedings read() {
        return new Proceedings(
                sponsors("draftResolution"),
                sponsors("draftResolutionAdditionalSponsors"),
                symbol("draftResolution"),
                symbol("recommendedForAdoption"),
                symbol("adopted"),
                elements.named("voting")
                        .flatMap(voting -> voting.attribute("outcome").stream())
                        .map(ProceedingsReader::words)
                        .findFirst(),
                elements.places("count", "voting").map(this::vote).collect(ImmutableList.toImmutableList()),
                elements.named("keyword", "classification")
                        .flatMap(keyword -> subject(keyword).stream())
                        .distinct()
                        .collect(ImmutableList.toImmutableList()));
    }

    private Stream<Tag> steps(String outcome) {
        return elements.named("step", "workflow").filter(step -> step.has("outcome", outcome));
    }

    private ImmutableList<String> sponsors(String outcome) {
        return steps(outcome)
                .flatMap(step -> step.attribute("by").stream())
                .flatMap(by -> Sponsors.read(by).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<String> symbol(String outcome) {
        return steps(outcome).flatMap(step -> step.attribute("as").stream()).findFirst();
    }

    private Vote vote(int place) {
        Tag count = elements.at(place);
        String choice = count.attribute("refersTo").orElse("").replace("#", "");
        ImmutableList<String> voters = elements.below(place)
                .flatMap(below -> Stream.concat(Stream.of(below), elements.below(below)))
                .map(below -> elements.at(below).content())
                .filter(name -> !name.isEmpty())
                .collect(ImmutableList.toImmutableList());
        Integer told = count.attribute("value").map(Ints::tryParse).orElse(null);
        return new Vote(words(choice), told == null ? voters.size() : told, voters);
    }

    /** {@code adoptedWithoutVote} as {@code adopted-without-vote}. */
    private static String words(String camel) {
        return CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_HYPHEN, camel);
    }

    private static Optional<Subject> subject(Tag keyword) {
        String vocabulary = keyword.attribute("dictionary").orElse("");
        boolean goal = vocabulary.equals(GOALS);
        Optional<String> shown = keyword.attribute("showAs").filter(words -> !goal);
        String term = shown.or(() -> keyword.attribute("value")).orElse("");
        if (term.isEmpty() || keyword.has("refersTo", "title")) {
            return Optional.empty();
        }
        return Optional.of(new Subject(
                goal ? "sdg:" + term : term.replace('_', ' '),
                goal ? "SDG" : vocabulary,
                keyword.attribute("href").orElse("")));
    }
}
