package io.github.rapporteur.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.DocumentKind;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.language.DateRange;
import io.github.rapporteur.meeting.Candidate.Claim;
import io.github.rapporteur.meeting.HeadReader.Head;
import io.github.rapporteur.meeting.Occasion.Held;
import io.github.rapporteur.meeting.ProcedureHeadings.Subject;
import io.github.rapporteur.meeting.Proceedings.Sentence;
import io.github.rapporteur.meeting.Words.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which meeting a document reports or announces. Reports tell of earlier meetings too: the one that has the best claim
 * counts, and what other sentences tell of the same meeting.
 *
 * @param claim the best there is; empty where no meeting has one
 */
record Identity(
        Optional<String> body,
        Optional<String> ordinal,
        Optional<String> place,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Claim> claim) {
    private static final ImmutableSet<Subject> ORGANIZATION =
            ImmutableSet.of(Subject.OPENING, Subject.ORGANIZATION, Subject.ATTENDANCE);

    static Identity of(Proceedings proceedings, Head head) {
        List<Candidate> candidates = new ArrayList<>(head.candidates());
        OccasionFinder finder = new OccasionFinder(proceedings.words());
        for (Sentence sentence : proceedings.sentences()) {
            for (Occasion occasion :
                    finder.find(sentence.text(), sentence.node().id())) {
                candidates.add(new Candidate(occasion, claim(proceedings, sentence, occasion)));
            }
        }
        return chosen(candidates, head, proceedings);
    }

    /** Whether the first numbered paragraph says when a meeting was held. */
    static boolean isToldFirst(Proceedings proceedings) {
        OccasionFinder finder = new OccasionFinder(proceedings.words());
        return proceedings.document().nodes().stream()
                .filter(node ->
                        node.type() == NodeType.PARAGRAPH && node.label().isPresent())
                .limit(1)
                .flatMap(node -> proceedings.sentences(node).stream())
                .flatMap(
                        sentence -> finder.find(sentence.text(), sentence.node().id()).stream())
                .anyMatch(occasion ->
                        occasion.held() == Held.TOLD && occasion.dates().isPresent());
    }

    private static Claim claim(Proceedings proceedings, Sentence sentence, Occasion occasion) {
        Document document = proceedings.document();
        boolean organization = ProcedureHeadings.isBelow(document, sentence.node(), ORGANIZATION);
        boolean dated = occasion.dates().isPresent();
        if (document.masthead().kind() == DocumentKind.AGENDA) {
            return dated && comesAfterIssue(document, occasion) ? Claim.ORGANIZATION : Claim.MENTIONED;
        }
        if (organization && proceedings.words().has(Kind.OPENED, sentence.text())) {
            return Claim.OPENING;
        }
        if (!dated) {
            return Claim.MENTIONED;
        }
        boolean first = occasion.held() == Held.TOLD && isFirst(document, sentence.node());
        return organization ? Claim.ORGANIZATION : first ? Claim.FIRST_PARAGRAPH : Claim.MENTIONED;
    }

    private static boolean comesAfterIssue(Document document, Occasion occasion) {
        Optional<LocalDate> last = occasion.dates().map(DateRange::to);
        return document.masthead().issued().isEmpty()
                || last.filter(document.masthead().issued().get()::isBefore).isPresent();
    }

    /** Whether it is the first numbered paragraph, of which the document counts on: no item, no draft's paragraph. */
    private static boolean isFirst(Document document, Node node) {
        return document.nodes().stream()
                .filter(other ->
                        other.type() == NodeType.PARAGRAPH && other.label().isPresent())
                .findFirst()
                .filter(node::equals)
                .isPresent();
    }

    private static Identity chosen(List<Candidate> candidates, Head head, Proceedings proceedings) {
        Optional<Candidate> best = candidates.stream()
                .filter(candidate -> candidate.claim() != Claim.MENTIONED)
                .max(Comparator.comparing(Candidate::claim));
        ImmutableList<Occasion> same = best.map(b -> same(b, candidates)).orElse(ImmutableList.of());
        Optional<UnnumberedMeeting> sole =
                best.isEmpty() && head.unnumbered() ? UnnumberedMeeting.in(proceedings) : Optional.empty();
        Optional<Places.Line> line = head.lines().stream().findFirst();
        Optional<DateRange> days = line.map(Places.Line::dates)
                .or(() -> same.stream().flatMap(o -> o.dates().stream()).findFirst())
                .or(() -> sole.map(UnnumberedMeeting::days))
                .or(() -> Sittings.days(proceedings));
        return new Identity(
                body(same, head, proceedings.document()),
                best.map(b -> b.occasion().ordinal()),
                line.flatMap(Places.Line::place)
                        .or(() -> same.stream().flatMap(o -> o.place().stream()).findFirst())
                        .or(() -> sole.flatMap(UnnumberedMeeting::place)),
                days.map(DateRange::from),
                days.map(DateRange::to),
                best.map(Candidate::claim).or(() -> sole.map(found -> Claim.TITLE)));
    }

    /** What is told of the same meeting, the best claim first. */
    private static ImmutableList<Occasion> same(Candidate best, List<Candidate> candidates) {
        return candidates.stream()
                .filter(other -> other.occasion().agrees(best.occasion()))
                .sorted(Comparator.comparing(Candidate::claim).reversed())
                .map(Candidate::occasion)
                .collect(ImmutableList.toImmutableList());
    }

    /** The body that the best claim names; in full where the head of the document has the longer name. */
    private static Optional<String> body(List<Occasion> same, Head head, Document document) {
        Optional<String> named = same.stream().flatMap(o -> o.body().stream()).findFirst();
        Optional<String> titled =
                head.body().or(() -> document.masthead().body().map(b -> b.replaceAll("\\s+", " ")));
        return named.filter(body -> titled.filter(title -> isShort(body, title)).isEmpty())
                .or(() -> titled)
                .or(() -> named);
    }

    private static boolean isShort(String body, String title) {
        return title.length() > body.length() && title.contains(body);
    }
}
