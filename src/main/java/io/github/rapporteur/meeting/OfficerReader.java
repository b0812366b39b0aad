package io.github.rapporteur.meeting;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.PhraseTable;
import io.github.rapporteur.meeting.People.Person;
import io.github.rapporteur.meeting.Proceedings.Sentence;
import io.github.rapporteur.meeting.Words.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads who led a meeting: lists of officers, sentences of elections, and who opened the meeting as its Chair. */
final class OfficerReader {
    /** Between an office and the words that say that somebody acts in it. */
    private static final int BESIDE = 16;
    /** How far from its beginning a report names its Rapporteur. */
    private static final int HEAD = 12;

    private final Proceedings proceedings;
    private final Words words;
    private final Map<String, Officer> found = new LinkedHashMap<>();

    /** An office named in a text. */
    private record Office(int start, int end, String name, boolean leads) {}

    private OfficerReader(Proceedings proceedings) {
        this.proceedings = proceedings;
        this.words = proceedings.words();
    }

    static ImmutableList<Officer> read(Proceedings proceedings) {
        OfficerReader reader = new OfficerReader(proceedings);
        proceedings.document().nodes().stream()
                .limit(HEAD)
                .filter(Node::isPassage)
                .filter(node -> node.label().isEmpty())
                .forEach(reader::head);
        proceedings.sentences().forEach(reader::sentence);
        return ImmutableList.copyOf(reader.found.values());
    }

    /** {@code Rapporteur: Ms. Ana Lopes (Brazil)} below the title. */
    private void head(Node node) {
        List<Office> offices = offices(node.text());
        if (!offices.isEmpty()
                && offices.getFirst().leads()
                && offices.getFirst().start() == 0) {
            byOffice(node.text(), offices);
        }
    }

    private void sentence(Sentence sentence) {
        String text = sentence.text();
        if (words.has(Kind.OPENED, text)) {
            opened(text);
        }
        boolean elected = words.has(Kind.ELECTED, text);
        if (Proceedings.leads(text) && (elected || words.has(Kind.OFFICERS, text))) {
            String list = proceedings.list(sentence.node()).stream()
                    .map(OfficerReader::line)
                    .collect(Collectors.joining("\n"));
            List<Office> offices = offices(list);
            if (offices.stream().anyMatch(Office::leads)) {
                byOffice(list, offices);
            } else {
                offices(text).stream().findFirst().ifPresent(office -> all(list, office.name()));
            }
        } else if (elected) {
            elected(text);
        }
    }

    private static String line(Node node) {
        boolean counted = node.label().isEmpty() || node.label().get().length() <= 5;
        return counted ? node.text() : node.label().get() + ": " + node.text();
    }

    /** The offices of a text; one leads what stands behind it if a colon, a tab or the end of its line follows. */
    private List<Office> offices(String text) {
        FoldedText folded = FoldedText.of(text);
        List<Office> offices = new ArrayList<>();
        for (PhraseTable.Match<String> role : words.roles(folded.text())) {
            int start = folded.toRaw(role.start(), role.end()).start();
            int end = folded.toRaw(role.start(), role.end()).end();
            String rest = text.substring(end, Math.min(text.length(), end + 3)).replaceFirst("^ +", "");
            boolean leads = !rest.isEmpty() && ":：\t\n".indexOf(rest.charAt(0)) >= 0;
            offices.add(new Office(start, end, role.value(), leads));
        }
        return offices;
    }

    /** Everybody holds the last office that leads them. */
    private void byOffice(String text, List<Office> offices) {
        for (Person person : proceedings.people().all(text)) {
            offices.stream()
                    .filter(office -> office.leads() && office.end() <= person.start())
                    .reduce((before, after) -> after)
                    .ifPresent(office -> add(person, office.name()));
        }
    }

    private void all(String text, String office) {
        proceedings.people().all(text).forEach(person -> add(person, office));
    }

    /** {@code elected Ana Lopes (Brazil) Chair and Jo Mbeki (Kenya) Rapporteur}; {@code a élu Présidente Mme Lopes}. */
    private void elected(String text) {
        List<Office> offices = offices(text);
        List<Person> people = proceedings.people().all(text);
        if (offices.isEmpty() || people.isEmpty()) {
            return;
        }
        if (offices.stream().anyMatch(Office::leads)) {
            byOffice(text, offices);
            return;
        }
        boolean officeFirst = offices.getFirst().start() < people.getFirst().start()
                && offices.getLast().start() < people.getLast().start();
        for (Person person : people) {
            Optional<Office> office = officeFirst
                    ? offices.stream().filter(o -> o.end() <= person.start()).reduce((before, after) -> after)
                    : offices.stream().filter(o -> o.start() >= person.end()).findFirst();
            office.ifPresent(held -> add(person, held.name()));
        }
    }

    /** {@code opened by Ana Lopes (Brazil), Vice-President, in her role as Chair}: what she opened it as counts. */
    private void opened(String text) {
        List<Person> people = proceedings.people().all(text);
        List<Office> offices = offices(text);
        if (people.isEmpty() || offices.isEmpty()) {
            return;
        }
        Person person = people.getFirst();
        FoldedText folded = FoldedText.of(text);
        List<Integer> acting = words.find(Kind.AS, folded.text()).stream()
                .map(as -> folded.toRaw(as.start(), as.end()).end())
                .toList();
        Optional<Office> office = offices.stream()
                .filter(o -> acting.stream().anyMatch(end -> end <= o.start() && o.start() - end < BESIDE))
                .findFirst()
                .or(() -> offices.stream()
                        .filter(o -> Math.min(Math.abs(o.start() - person.end()), Math.abs(person.start() - o.end()))
                                < BESIDE)
                        .findFirst());
        office.ifPresent(held -> add(person, held.name()));
    }

    private void add(Person person, String role) {
        Officer officer = new Officer(person.name(), role, person.state());
        found.merge(
                FoldedText.fold(person.name()) + '\n' + role,
                officer,
                (one, other) -> one.state().isPresent() ? one : other);
    }
}
