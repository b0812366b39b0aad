package io.github.rapporteur.meeting;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.DocumentKind;
import io.github.rapporteur.spec.Example;
import io.github.rapporteur.spec.Spec;
import io.github.rapporteur.spec.TreeNotation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingsTest {
    @TestFactory
    Stream<DynamicTest> specification() {
        return Spec.of("meetings.md").tests(MeetingsTest::describe);
    }

    private static String describe(Example example) {
        String kind = example.attribute("kind", "report").toUpperCase(Locale.ROOT);
        Document document =
                TreeNotation.document(example.input(), example.attribute("lang", "en"), DocumentKind.valueOf(kind));
        return Meetings.of(document).map(MeetingsTest::lines).orElse("no meeting");
    }

    private static String lines(Meeting meeting) {
        List<String> lines = new ArrayList<>();
        String days = meeting.from().map(Object::toString).orElse("–")
                + meeting.to().map(day -> " to " + day).orElse("");
        lines.add(String.join(
                " | ",
                meeting.body().orElse("–"),
                meeting.ordinal().orElse("–"),
                meeting.place().orElse("–"),
                days));
        meeting.officers().forEach(o -> lines.add("officer: " + o.name() + ", " + o.role() + state(o.state())));
        meeting.panellists()
                .forEach(p -> lines.add("panellist: " + p.name() + state(p.state())
                        + p.agendaItem().map(item -> ", item " + item).orElse("")));
        names("states: ", meeting.statements().states().stream().map(MeetingsTest::state), lines);
        names("organizations: ", meeting.statements().organizations().stream(), lines);
        attendance(meeting.attendance(), lines);
        meeting.agenda().forEach(item -> lines.add(item.item() + " " + item.title()));
        meeting.documents().forEach(document -> lines.add(document.symbol() + " " + document.title()));
        meeting.timetable()
                .forEach(entry -> lines.add(entry.date().map(Object::toString).orElse("–") + " | "
                        + entry.time().orElse("–") + " | " + entry.item().orElse("–") + " | " + entry.title()));
        return String.join("\n", lines);
    }

    private static String state(Optional<NamedState> state) {
        return state.map(named -> ", " + state(named)).orElse("");
    }

    private static String state(NamedState state) {
        return state.name() + state.code().map(code -> " [" + code + "]").orElse("");
    }

    private static void names(String head, Stream<String> names, List<String> lines) {
        String list = names.collect(joining("; "));
        if (!list.isEmpty()) {
            lines.add(head + list);
        }
    }

    private static void attendance(Attendance attendance, List<String> lines) {
        String counts = Stream.of(
                        count(attendance.memberStates(), "member States"),
                        count(attendance.observerStates(), "observer States"),
                        count(attendance.organizations(), "organizations"),
                        count(attendance.institutions(), "institutions"))
                .flatMap(Optional::stream)
                .collect(joining(", "));
        if (!counts.isEmpty()) {
            lines.add("attendance: " + counts);
        }
    }

    private static Optional<String> count(OptionalInt count, String what) {
        return count.isPresent() ? Optional.of(count.getAsInt() + " " + what) : Optional.empty();
    }

    @ParameterizedTest
    @EnumSource(names = {"RESOLUTION", "DECISION", "STATEMENT", "DRAFT", "LETTER", "LIST", "MEETING_RECORD"})
    void whatDecidesOrWritesIsNoReportOfAMeeting(DocumentKind kind) {
        Document document = TreeNotation.document("""
                title "Report of the Working Party on Tides on its third session"
                paragraph 1 @1 "The Working Party on Tides held its third session in Vienna from 3 to 5 March 2031."
                """, "en", kind);
        assertThat(Meetings.of(document)).isEmpty();
    }

    @Test
    void aVeryLongParagraphIsReadInGoodTime() {
        String text = Strings.repeat(
                "statements were made by the representatives of A (B and the third session of 3, 4, 5 held in (",
                2_000);
        Document document = TreeNotation.document(
                "title \"Report of the Working Party on its third session\"\nparagraph 1 @1 \"" + text + "\"",
                "en",
                DocumentKind.REPORT);
        Optional<Meeting> read =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Meetings.of(document));
        assertThat(read).isPresent();
    }
}
