package io.github.rapporteur.meeting;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.language.DateRange;
import io.github.rapporteur.language.DateRanges;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.meeting.Words.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Reads timetables. A cell that spans rows counts for each of them. What a cell holds, not its column, tells what it is:
 * rows whose cells were shifted are read as they were meant, and a title that got lost is taken from the agenda.
 */
final class TimetableReader {
    private static final Pattern HOURS = Pattern.compile(
            "(?:\\d{1,2}(?:[.:/h时]\\d{0,2})? ?(?:a\\.m\\.|p\\.m\\.|am|pm|h|heures?|horas?|noon|ч\\.?)? ?(?:-|to|à|a|до|至|إلى) ?)?+"
                    + "\\d{1,2}(?:[.:/h时]\\d{0,2}| ?[h时])? ?(?:a\\.m\\.|p\\.m\\.|am|pm|h|heures?|horas?|noon|ч\\.?|صباحا|مساء|ظهرا)?");
    private static final Pattern SPACED = Pattern.compile("\\( *([^()]*?) *\\)");

    /** In characters. */
    private static final int LONGEST_TIME = 40;

    private final Words words;
    private final ImmutableList<AgendaItem> agenda;
    private final OptionalInt year;
    private final ImmutableList.Builder<TimetableEntry> entries = ImmutableList.builder();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<String> time = Optional.empty();

    private TimetableReader(Words words, ImmutableList<AgendaItem> agenda, OptionalInt year) {
        this.words = words;
        this.agenda = agenda;
        this.year = year;
    }

    /**
     * The timetables of a document, one behind the other.
     *
     * @param year of dates that do not tell theirs
     */
    static ImmutableList<TimetableEntry> read(
            Proceedings proceedings, ImmutableList<AgendaItem> agenda, OptionalInt year) {
        TimetableReader reader = new TimetableReader(proceedings.words(), agenda, year);
        for (Node node : proceedings.document().nodes()) {
            if (node.type() == NodeType.TABLE) {
                reader.table(TableRows.of(node.text()));
            }
        }
        return reader.entries.build();
    }

    /** A table is a timetable if its head, in one of the first two rows, has columns of days or hours and of items or titles. */
    private void table(List<List<String>> rows) {
        for (int head = 0; head < Math.min(2, rows.size()); head++) {
            if (isHead(rows.get(head))) {
                date = Optional.empty();
                time = Optional.empty();
                rows.subList(head + 1, rows.size()).forEach(this::row);
                return;
            }
        }
    }

    private boolean isHead(List<String> row) {
        boolean when = has(row, Kind.DATE) && (has(row, Kind.TIME) || has(row, Kind.ITEM_COLUMN));
        return when && (has(row, Kind.ITEM_COLUMN) || has(row, Kind.TITLE_COLUMN));
    }

    private boolean has(List<String> row, Kind kind) {
        return row.stream()
                .flatMap(cell -> List.of(cell.split("[/\n]", -1)).stream())
                .anyMatch(cell -> words.is(kind, cell));
    }

    private void row(List<String> cells) {
        Optional<String> item = Optional.empty();
        List<String> titles = new ArrayList<>();
        for (String cell : cells) {
            Optional<LocalDate> day = cell.isEmpty() ? Optional.empty() : day(cell);
            if (cell.isEmpty()) {
                continue;
            }
            if (day.isPresent() && item.isEmpty() && titles.isEmpty()) {
                date = day;
                time = Optional.empty();
            } else if (item.isEmpty() && titles.isEmpty() && isTime(cell)) {
                time = Optional.of(cell);
            } else if (item.isEmpty()
                    && titles.isEmpty()
                    && ItemNumbers.whole(cell).isPresent()) {
                item = ItemNumbers.whole(cell);
            } else {
                titles.add(cell);
            }
        }
        String title = titles.isEmpty() ? item.map(this::title).orElse("") : tidy(String.join(" ", titles));
        if (!title.isEmpty()) {
            entries.add(new TimetableEntry(date, time, item, title));
        }
    }

    private String title(String item) {
        return agenda.stream()
                .filter(entry -> entry.item().equals(item))
                .map(AgendaItem::title)
                .findFirst()
                .orElse("");
    }

    /** {@code ( continued )} is printed {@code (continued)}. */
    private static String tidy(String title) {
        return SPACED.matcher(title.replaceAll("\\s+", " ")).replaceAll("($1)").strip();
    }

    private Optional<LocalDate> day(String cell) {
        return DateRanges.find(cell, year).stream()
                .filter(range ->
                        cell.length() - (range.span().end() - range.span().start()) < 30)
                .map(DateRange::from)
                .findFirst();
    }

    private boolean isTime(String cell) {
        String folded = FoldedText.fold(cell);
        boolean hours =
                folded.length() < LONGEST_TIME && HOURS.matcher(folded).matches() && !folded.matches("\\d{1,2}");
        boolean part = words.at(Kind.PART_OF_DAY, folded, 0).isPresent() && folded.length() < LONGEST_TIME;
        boolean both = part
                || !words.find(Kind.PART_OF_DAY, folded).isEmpty()
                        && folded.length() < LONGEST_TIME
                        && folded.chars().anyMatch(Character::isDigit);
        return hours || both;
    }
}
