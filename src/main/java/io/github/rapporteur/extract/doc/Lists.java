package io.github.rapporteur.extract.doc;

import io.github.rapporteur.extract.flow.ListCounters;
import io.github.rapporteur.extract.flow.ListLevel;
import io.github.rapporteur.extract.flow.ListUse;
import io.github.rapporteur.extract.flow.NumberFormatCodes;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;
import org.jspecify.annotations.Nullable;

/** Counts through the numberings of a file and gives the labels that Word prints. */
final class Lists {
    /** Where a level keeps its switches, and the switch that it never counts anew ([MS-DOC] 2.9.150, LVLF). */
    private static final int SWITCHES = 5;

    private static final int GOES_ON = 0x08;

    /** From this number on, a paragraph takes part in no list (0xF801: the number of its style is taken back). */
    private static final int NO_LIST = 0x7FF;

    /** The style of a level that stands for none. */
    private static final int NO_STYLE = 0xFFF;

    private final @Nullable ListTables tables;
    private final Map<Integer, Optional<ListUse>> uses = new HashMap<>();
    private final ListCounters counters = new ListCounters();

    Lists(@Nullable ListTables tables) {
        this.tables = tables;
    }

    /** Whether a paragraph takes part in a numbering. */
    static boolean isListed(ParagraphProperties paragraph) {
        return paragraph.getIlfo() > 0 && paragraph.getIlfo() < NO_LIST && paragraph.getIlvl() >= 0;
    }

    /** Counts a paragraph and gives its label with what stands between it and the text; empty where none is printed. */
    String next(ParagraphProperties paragraph) {
        int list = paragraph.getIlfo();
        return use(list)
                .map(use -> counters.next(Integer.toString(list), use, paragraph.getIlvl()))
                .orElse("");
    }

    private Optional<ListUse> use(int list) {
        return uses.computeIfAbsent(list, this::read);
    }

    private Optional<ListUse> read(int list) {
        if (tables == null || list <= 0) {
            return Optional.empty();
        }
        try {
            LFO use = tables.getLfo(list);
            ListData definition = tables.getListData(use.getLsid());
            return definition == null
                    ? Optional.empty()
                    : Optional.of(read(definition, tables.getLfoData(list).getRgLfoLvl()));
        } catch (NoSuchElementException missing) {
            return Optional.empty();
        }
    }

    private static ListUse read(ListData definition, ListFormatOverrideLevel @Nullable [] changes) {
        Map<Integer, Integer> starts = new HashMap<>();
        Map<Integer, ListLevel> levels = new HashMap<>();
        for (int i = 0; i < definition.numLevels(); i++) {
            levels.put(i, level(definition.getLevel(i + 1)));
        }
        if (changes != null) {
            for (ListFormatOverrideLevel change : changes) {
                change(change, starts, levels);
            }
        }
        return new ListUse(
                Integer.toString(definition.getLsid()), starts, level -> levels.getOrDefault(level, ListLevel.SILENT));
    }

    private static void change(
            ListFormatOverrideLevel change, Map<Integer, Integer> starts, Map<Integer, ListLevel> levels) {
        boolean full = change.isFormatting() && change.getLevel() != null;
        if (full) {
            levels.put(change.getLevelNum(), level(change.getLevel()));
        }
        if (change.isStartAt()) {
            starts.put(change.getLevelNum(), full ? change.getLevel().getStartAt() : change.getIStartAt());
        }
    }

    private static ListLevel level(org.apache.poi.hwpf.model.@Nullable ListLevel level) {
        if (level == null) {
            return ListLevel.SILENT;
        }
        String text = level.getNumberText();
        return new ListLevel(
                level.getStartAt(),
                NumberFormatCodes.named(level.getNumberFormat()),
                text == null ? "" : text,
                suffix(level.getTypeOfCharFollowingTheNumber()),
                level.isLegalNumbering(),
                (level.toByteArray()[SWITCHES] & GOES_ON) == 0);
    }

    private static String suffix(byte code) {
        return switch (code) {
            case 1 -> " ";
            case 2 -> "";
            default -> "\t";
        };
    }

    /** The style that stands for the level a paragraph counts at. */
    Optional<Integer> styleOf(ParagraphProperties paragraph) {
        return definition(paragraph)
                .map(definition -> definition.getLevelStyle(paragraph.getIlvl()))
                .filter(style -> style != NO_STYLE);
    }

    /** How the level a paragraph counts at sets its paragraphs. */
    byte[] layoutOf(ParagraphProperties paragraph) {
        return definition(paragraph)
                .map(definition -> definition.getLevel(paragraph.getIlvl() + 1))
                .map(org.apache.poi.hwpf.model.ListLevel::getGrpprlPapx)
                .orElse(new byte[0]);
    }

    private Optional<ListData> definition(ParagraphProperties paragraph) {
        if (tables == null || !isListed(paragraph)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(tables.getListData(
                            tables.getLfo(paragraph.getIlfo()).getLsid()))
                    .filter(definition -> paragraph.getIlvl() < definition.numLevels());
        } catch (NoSuchElementException missing) {
            return Optional.empty();
        }
    }
}
