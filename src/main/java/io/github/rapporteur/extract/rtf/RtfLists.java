package io.github.rapporteur.extract.rtf;

import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.extract.flow.ListCounters;
import io.github.rapporteur.extract.flow.ListLevel;
import io.github.rapporteur.extract.flow.ListUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numberings of a file. Most writers print each number as text in front of its paragraph; where none is printed, the
 * numbers are counted here.
 */
final class RtfLists {
    private final Map<Integer, List<RtfLevel>> definitions = new HashMap<>();
    private final Map<Integer, ListUse> uses = new HashMap<>();
    private final ListCounters counters = new ListCounters();
    private List<RtfLevel> levels = new ArrayList<>();
    private Map<Integer, RtfLevel> changedLevels = new HashMap<>();
    private Map<Integer, Integer> starts = new HashMap<>();
    private RtfLevel level = new RtfLevel();
    private boolean inUses;
    private int definition;
    private int changed = -1;
    private boolean printed;

    /** Says that the file prints numbers as text. */
    void arePrinted() {
        printed = true;
    }

    /** The label of a paragraph, empty where it has none or the file prints it as text. */
    String label(RtfParagraph set) {
        ListUse use = uses.get(set.list());
        return use == null || printed ? "" : counters.next(Integer.toString(set.list()), use, set.listLevel());
    }

    /** Takes in a word from the tables of numberings and of their uses. */
    void word(String name, int parameter) {
        switch (name) {
            case "listtable" -> inUses = false;
            case "listoverridetable" -> inUses = true;
            case "list" -> levels = new ArrayList<>();
            case "listlevel" -> startLevel();
            case "listid" -> endDefinition(parameter);
            case "listoverride" -> startUse();
            case "lfolevel" -> changed++;
            case "listoverridestartat" -> starts.put(changed, 1);
            case "ls" -> endUse(parameter);
            default -> describe(name, parameter);
        }
    }

    private void startLevel() {
        level = new RtfLevel();
        if (inUses) {
            changedLevels.put(changed, level);
        } else {
            levels.add(level);
        }
    }

    private void describe(String name, int parameter) {
        if (inUses && name.equals("levelstartat")) {
            starts.replace(changed, parameter);
        }
        level.word(name, parameter);
    }

    private void endDefinition(int id) {
        definition = id;
        if (!inUses) {
            definitions.put(id, levels);
        }
    }

    private void startUse() {
        starts = new HashMap<>();
        changedLevels = new HashMap<>();
        changed = -1;
    }

    private void endUse(int number) {
        Map<Integer, ListLevel> printable = new HashMap<>();
        List<RtfLevel> common = definitions.getOrDefault(definition, List.of());
        for (int i = 0; i < common.size(); i++) {
            printable.put(i, common.get(i).finish());
        }
        changedLevels.forEach((at, own) -> printable.put(at, own.finish()));
        uses.put(
                number,
                new ListUse(
                        Integer.toString(definition),
                        ImmutableMap.copyOf(starts),
                        at -> printable.getOrDefault(at, ListLevel.SILENT)));
    }

    /** Takes in a piece of what a level prints. */
    void levelText(String characters) {
        level.text(characters);
    }
}
