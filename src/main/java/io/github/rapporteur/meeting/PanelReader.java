package io.github.rapporteur.meeting;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.PhraseTable;
import io.github.rapporteur.meeting.People.Person;
import io.github.rapporteur.meeting.Proceedings.Sentence;
import io.github.rapporteur.meeting.Words.Kind;
import java.util.List;
import java.util.Optional;

/** Reads who spoke on panels: {@code the following panellists: Ana Lopes (Brazil); Jo Mbeki (Kenya)}. */
final class PanelReader {
    /** How many passages before a panel are asked for its item. */
    private static final int FARTHEST = 12;

    private final Proceedings proceedings;
    private final Words words;

    private PanelReader(Proceedings proceedings) {
        this.proceedings = proceedings;
        this.words = proceedings.words();
    }

    static ImmutableList<Panellist> read(Proceedings proceedings) {
        PanelReader reader = new PanelReader(proceedings);
        return proceedings.sentences().stream()
                .flatMap(sentence -> reader.panel(sentence).stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Panellist> panel(Sentence sentence) {
        FoldedText folded = FoldedText.of(sentence.text());
        List<PhraseTable.Match<Kind>> panels = words.find(Kind.PANEL, folded.text());
        if (panels.isEmpty()) {
            return ImmutableList.of();
        }
        PhraseTable.Match<Kind> panel = panels.getFirst();
        String behind = sentence.text()
                .substring(folded.toRaw(panel.start(), panel.end()).end());
        Optional<String> item = item(sentence);
        ImmutableList.Builder<Panellist> panellists = ImmutableList.builder();
        people(behind).forEach(person -> panellists.add(panellist(person, item)));
        if (Proceedings.leads(behind)) {
            proceedings.list(sentence.node()).stream()
                    .flatMap(node -> people(node.text()).stream())
                    .forEach(person -> panellists.add(panellist(person, item)));
        }
        return panellists.build();
    }

    private List<Person> people(String text) {
        return proceedings.people().withBrackets(text).stream()
                .filter(person -> person.alone() && person.state().isPresent())
                .toList();
    }

    private static Panellist panellist(Person person, Optional<String> item) {
        return new Panellist(person.name(), person.state(), item);
    }

    /** The item named last before the panel, under the same heading. */
    private Optional<String> item(Sentence sentence) {
        Document document = proceedings.document();
        for (int i = sentence.node().id(); i >= Math.max(0, sentence.node().id() - FARTHEST); i--) {
            Node node = document.nodes().get(i);
            Optional<String> item = node.isPassage() ? lastItem(node.text()) : Optional.empty();
            if (item.isPresent() || !node.isPassage()) {
                return item;
            }
        }
        return Optional.empty();
    }

    private Optional<String> lastItem(String text) {
        FoldedText folded = FoldedText.of(text);
        return words.find(Kind.ITEM, folded.text()).reverse().stream()
                .flatMap(item -> ItemNumbers.at(
                        text, folded.toRaw(item.start(), item.end()).end())
                        .stream())
                .findFirst();
    }
}
