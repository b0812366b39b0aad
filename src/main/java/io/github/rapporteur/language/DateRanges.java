package io.github.rapporteur.language;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads days and ranges of days as UN documents print them, in six languages at once: {@code 6–8 April 2020}, {@code du 22
 * avril au 3 mai 2013}, {@code с 17 по 21 января 2011 года}, {@code 2018年4月3日至5日}, {@code من 3 إلى 5 نيسان/أبريل
 * 2018}, {@code 19–23, 28 and 29 May and 5 June 2025}. A day that lacks its month or year has those of its neighbour.
 * Immutable, safe for use by several threads.
 */
public final class DateRanges {
    private static final PhraseTable<Part> WORDS = words();
    /** Between two days; folded. */
    private static final String SIGNS = "-,、،~";
    /** No list of days of one meeting has more words. */
    private static final int LONGEST = 60;

    private enum Kind {
        DAY,
        MONTH,
        YEAR,
        JOINT,
        YEAR_WORD,
        FROM
    }

    /** A word of a date; the number is that of the day, month or year. */
    private record Part(Kind kind, int number, int start, int end) {
        static Part word(Kind kind, int number) {
            return new Part(kind, number, 0, 0);
        }

        Part at(int from, int to) {
            return new Part(kind, number, from, to);
        }
    }

    /** A day that has its month and year. */
    private record Dated(Part day, LocalDate date) {}

    private DateRanges() {}

    private static PhraseTable<Part> words() {
        PhraseTable.Builder<Part> words = new PhraseTable.Builder<>();
        for (List<String> row : WordList.rows("months.tsv", 2)) {
            int month = Integer.parseInt(row.get(0));
            Splitter.on('|').split(row.get(1)).forEach(name -> words.put(name, Part.word(Kind.MONTH, month)));
        }
        for (List<String> row : WordList.rows("date-words.tsv", 2)) {
            Kind kind = switch (row.get(0)) {
                case "from" -> Kind.FROM;
                case "year" -> Kind.YEAR_WORD;
                default -> Kind.JOINT;
            };
            Splitter.on('|').split(row.get(1)).forEach(word -> words.put(word, Part.word(kind, 0)));
        }
        for (String language : Languages.OFFICIAL) {
            for (DayOfWeek day : DayOfWeek.values()) {
                words.put(day.getDisplayName(TextStyle.FULL, Locale.of(language)), Part.word(Kind.JOINT, 0));
            }
        }
        return words.build();
    }

    /** Every day or range of days whose year is told, in order. */
    public static ImmutableList<DateRange> find(CharSequence text) {
        return find(text, OptionalInt.empty());
    }

    /**
     * Every day or range of days, in order.
     *
     * @param year of those whose year is not told; where empty, they are passed over
     */
    public static ImmutableList<DateRange> find(CharSequence text, OptionalInt year) {
        FoldedText folded = FoldedText.of(text);
        ImmutableList.Builder<DateRange> found = ImmutableList.builder();
        List<Part> run = new ArrayList<>();
        int at = 0;
        while (at < folded.text().length()) {
            Optional<Part> part = part(folded.text(), at);
            boolean space = folded.text().charAt(at) == ' ';
            if (!space && part.filter(p -> p.kind() != Kind.FROM).isEmpty() || run.size() == LONGEST) {
                range(folded, run, year).ifPresent(found::add);
                run.clear();
            }
            part.filter(p -> p.kind() != Kind.FROM).ifPresent(run::add);
            at = part.map(Part::end).orElse(space ? at + 1 : behindWord(folded.text(), at));
        }
        range(folded, run, year).ifPresent(found::add);
        return found.build();
    }

    private static Optional<Part> part(String text, int at) {
        char first = text.charAt(at);
        if (SIGNS.indexOf(first) >= 0) {
            return Optional.of(new Part(Kind.JOINT, 0, at, at + 1));
        }
        if (!Character.isDigit(first)) {
            return PhraseTable.startsWord(text, at) || Character.isDigit(text.charAt(at - 1))
                    ? WORDS.at(text, at).map(match -> match.value().at(match.start(), match.end()))
                    : Optional.empty();
        }
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        if (before == '/' || Character.isLetter(before) && !Character.isIdeographic(before)) {
            return Optional.empty();
        }
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end)) && end - at < 5) {
            end++;
        }
        return number(text, at, end);
    }

    /** The number of a day or year; in Chinese the sign behind it tells what it is. */
    private static Optional<Part> number(String text, int at, int end) {
        int value = Integer.parseInt(text.substring(at, end));
        int sign = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        char behind = sign < text.length() ? text.charAt(sign) : ' ';
        if (behind == '年' || behind == '月' || behind == '日') {
            Kind kind = behind == '年' ? Kind.YEAR : behind == '月' ? Kind.MONTH : Kind.DAY;
            return Optional.of(new Part(kind, value, at, sign + 1));
        }
        if (end - at == 4 && value >= 1900 && value < 2200) {
            return Optional.of(new Part(Kind.YEAR, value, at, end));
        }
        boolean day = end - at <= 2 && value >= 1 && value <= 31;
        return day ? Optional.of(new Part(Kind.DAY, value, at, end)) : Optional.empty();
    }

    private static int behindWord(String text, int from) {
        int at = from + 1;
        if (!Character.isLetterOrDigit(text.charAt(from)) || Character.isIdeographic(text.charAt(from))) {
            return at;
        }
        while (at < text.length()
                && Character.isLetterOrDigit(text.charAt(at))
                && !Character.isIdeographic(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static Optional<DateRange> range(FoldedText folded, List<Part> run, OptionalInt year) {
        List<Part> dated =
                run.stream().filter(part -> part.kind() != Kind.JOINT).toList();
        List<Part> told =
                dated.stream().filter(part -> part.kind() != Kind.YEAR_WORD).toList();
        List<Dated> dates = told.isEmpty() ? List.of() : dates(told, year);
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        Part first = told.getFirst().kind() == Kind.DAY ? dates.getFirst().day() : told.getFirst();
        return Optional.of(new DateRange(
                folded.toRaw(first.start(), dated.getLast().end()),
                dates.getFirst().date(),
                dates.getLast().date()));
    }

    private static List<Dated> dates(List<Part> told, OptionalInt otherwise) {
        boolean dayFirst = told.getFirst().kind() == Kind.DAY;
        List<Dated> dates = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i).kind() == Kind.DAY) {
                int month = nearest(told, i, Kind.MONTH, dayFirst).orElse(0);
                OptionalInt ahead = nearest(told, i, Kind.YEAR, dayFirst);
                OptionalInt year = ahead.isPresent() ? ahead : nearest(told, i, Kind.YEAR, !dayFirst);
                date(year.isPresent() ? year : otherwise, month, told.get(i)).ifPresent(dates::add);
            }
        }
        return dates;
    }

    private static Optional<Dated> date(OptionalInt year, int month, Part day) {
        boolean inCalendar = year.isPresent()
                && month >= 1
                && month <= 12
                && YearMonth.of(year.getAsInt(), month).isValidDay(day.number());
        return inCalendar
                ? Optional.of(new Dated(day, LocalDate.of(year.getAsInt(), month, day.number())))
                : Optional.empty();
    }

    private static OptionalInt nearest(List<Part> told, int from, Kind kind, boolean behind) {
        for (int i = from; i >= 0 && i < told.size(); i += behind ? 1 : -1) {
            if (told.get(i).kind() == kind) {
                return OptionalInt.of(told.get(i).number());
            }
        }
        return OptionalInt.empty();
    }
}
