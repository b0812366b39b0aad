package io.github.rapporteur.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.recommendation.Occurrence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConsolidatorTest {
    private static final ImmutableList<Occurrence> LAMPS = ImmutableList.of(
            Found.in(
                    "E/CN.15/2091/12",
                    "4",
                    "2091-04-01",
                    "lamps",
                    "Member States should establish a register of lamps and train their keepers."),
            Found.in(
                    "E/CN.15/2093/9",
                    "7",
                    "2093-04-01",
                    "lamps",
                    "A register of lamps should be set up, and keepers trained, by Member States."),
            Found.in(
                    "E/CN.15/2092/3",
                    "2",
                    "2092-04-01",
                    "lamps",
                    "Member States should establish a register of lamps."),
            Found.in(
                    "E/CN.15/2092/3",
                    "5",
                    "2092-04-01",
                    "lamps",
                    "UNODC should establish a register of lamps and train their keepers."),
            Found.in("E/CN.15/2090/1", "8", "", "bells", "Member States should ring their bells at dusk."),
            Found.in("E/CN.15/2094/1", "8", "", "", "Member States should count their boats."));

    private static List<String> told(Consolidation list) {
        List<String> told = new ArrayList<>();
        for (Group group : list.groups()) {
            told.add(group.topic().orElse("-"));
            group.members()
                    .forEach(member -> told.add("  " + member.occurrence().citation() + " "
                            + member.relation().label()));
        }
        return told;
    }

    @Test
    void whatSaysTheSameStandsTogetherByTopicThenByDate() {
        assertThat(told(Consolidator.create().consolidate(LAMPS.stream())))
                .containsExactly(
                        "I. Lamps",
                        "  E/CN.15/2094/1, para. 8 same",
                        "bells",
                        "  E/CN.15/2090/1, para. 8 same",
                        "lamps",
                        "  E/CN.15/2091/12, para. 4 same",
                        "  E/CN.15/2092/3, para. 2 narrower",
                        "  E/CN.15/2093/9, para. 7 same",
                        "lamps",
                        "  E/CN.15/2092/3, para. 5 same");
    }

    @Test
    void itemsOfOneListAskForDifferentThings() {
        String leadIn = "Judges should be trained to weigh lamps, with particular regard to:";
        Occurrence first = Found.in("E/CN.15/2091/12", "5(b)(i)", "2091-04-01", "lamps", leadIn + " wicks.");
        Occurrence second = Found.in("E/CN.15/2091/12", "5(b)(ii)", "2091-04-01", "lamps", leadIn + " wicks and oil.");
        Occurrence later = Found.in("E/CN.15/2092/3", "2", "2092-04-01", "lamps", leadIn + " wicks and oil.");

        assertThat(told(Consolidator.create().consolidate(Stream.of(first, second, later))))
                .containsExactly(
                        "lamps",
                        "  E/CN.15/2091/12, para. 5(b)(i) same",
                        "lamps",
                        "  E/CN.15/2091/12, para. 5(b)(ii) same",
                        "  E/CN.15/2092/3, para. 2 same");
    }

    @Test
    void theOrderInWhichTheyComeDoesNotMatter() {
        List<String> expected = told(Consolidator.create().consolidate(LAMPS.stream()));
        List<Occurrence> shuffled = new ArrayList<>(LAMPS);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(told(Consolidator.create().consolidate(shuffled.stream())))
                    .isEqualTo(expected);
        }
    }

    @Test
    void whatWasSaidOnceCanBeLeftOut() {
        Consolidation list = Consolidator.create().consolidate(LAMPS.stream());
        assertThat(list.sources()).isEqualTo(6);
        assertThat(list.repeated().groups()).hasSize(1);
    }

    @Test
    void changesAreToldWordByWord() {
        assertThat(Stretch.between(
                        "Member States should establish a register of lamps;",
                        "Member States  should maintain a public register of lamps and bells."))
                .containsExactly(
                        new Stretch(Stretch.Change.KEPT, "Member States  should "),
                        new Stretch(Stretch.Change.REMOVED, "establish "),
                        new Stretch(Stretch.Change.ADDED, "maintain "),
                        new Stretch(Stretch.Change.KEPT, "a "),
                        new Stretch(Stretch.Change.ADDED, "public "),
                        new Stretch(Stretch.Change.KEPT, "register of lamps "),
                        new Stretch(Stretch.Change.REMOVED, ";"),
                        new Stretch(Stretch.Change.ADDED, "and bells."));
    }

    @Test
    void whatIsSaidAgainWordForWordHasNoChanges() {
        Consolidation list = Consolidator.create()
                .consolidate(ImmutableList.of(
                        Found.in("E/CN.15/2091/12", "4", "2091-04-01", "", "States should trim lamps."),
                        Found.in("E/CN.15/2092/12", "4", "2092-04-01", "", "States should trim lamps."))
                        .stream());
        Group group = list.groups().get(0);
        assertThat(group.changes(0)).isEmpty();
        assertThat(group.changes(1)).containsExactly(new Stretch(Stretch.Change.KEPT, "States should trim lamps."));
    }

    @Test
    void hostileTextIsOnlyText() {
        String endless = "Member States should ".repeat(20_000) + "\uD800 \u0000";
        Consolidation list = Consolidator.create()
                .consolidate(ImmutableList.of(
                        Found.in("E/CN.15/2091/12", "4", "", "", endless),
                        Found.in("E/CN.15/2091/12", "5", "", "", ""),
                        Found.in("E/CN.15/2091/12", "6", "", "", "… ;;; ,,,"))
                        .stream());
        assertThat(list.sources()).isEqualTo(3);
    }
}
