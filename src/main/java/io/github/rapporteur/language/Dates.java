package io.github.rapporteur.language;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as UN documents print them, in six languages at once: {@code 21 December 2010}, {@code 1er juin 2010},
 * {@code 21 de diciembre de 2010}, {@code 21 декабря 2010 года}, {@code 2010年12月21日}, {@code 21 كانون
 * الأول/ديسمبر 2010}, {@code 2010-12-21}. Mastheads in one language often carry dates in English, so no language is
 * asked for. Dates that the calendar does not have are passed over. Immutable, safe for use by several threads.
 */
public final class Dates {
    private static final ImmutableMap<String, Integer> MONTHS = months();
    private static final String MONTH = MONTHS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(joining("|", "(?:", ")"));
    private static final String HAN = "〇零一二三四五六七八九十";
    private static final Pattern DATE = Pattern.compile("(?<![\\p{L}\\d])(?:"
            + "(?<day>\\d{1,2})(?: ?(?:er|st|nd|rd|th|[º°ª])\\.?)?[ ,](?:de |of |d')?(?<month>" + MONTH
            + ")\\.?,? ?(?:de |del |of |عام )?(?<year>[12]\\d{3})(?!\\d)"
            + "|(?<mmonth>" + MONTH + ")\\.? (?<mday>\\d{1,2})(?:st|nd|rd|th)?,? (?<myear>[12]\\d{3})(?!\\d)"
            + "|(?<iso>[12]\\d{3}-\\d{2}-\\d{2})(?!\\d)"
            + ")|(?<hyear>[12]\\d{3}|[〇零一二三四五六七八九○]{4}) ?年 ?(?<hmonth>\\d{1,2}|[" + HAN
            + "]{1,3}) ?月 ?(?<hday>\\d{1,2}|["
            + HAN + "]{1,3}) ?日");

    private Dates() {}

    private static ImmutableMap<String, Integer> months() {
        ImmutableMap.Builder<String, Integer> months = ImmutableMap.builder();
        for (List<String> row : WordList.rows("months.tsv", 2)) {
            int month = Integer.parseInt(row.get(0));
            Splitter.on('|').split(row.get(1)).forEach(name -> months.put(FoldedText.fold(name), month));
        }
        return months.buildKeepingLast();
    }

    /** The first date of a text. */
    public static Optional<DateMention> first(CharSequence text) {
        FoldedText folded = FoldedText.of(text);
        Matcher matcher = DATE.matcher(folded.text());
        while (matcher.find()) {
            Optional<LocalDate> date = read(matcher);
            if (date.isPresent()) {
                return Optional.of(mention(folded, matcher, date.get()));
            }
        }
        return Optional.empty();
    }

    /** Every date of a text, in order. */
    public static ImmutableList<DateMention> find(CharSequence text) {
        FoldedText folded = FoldedText.of(text);
        Matcher matcher = DATE.matcher(folded.text());
        ImmutableList.Builder<DateMention> found = ImmutableList.builder();
        while (matcher.find()) {
            read(matcher).ifPresent(date -> found.add(mention(folded, matcher, date)));
        }
        return found.build();
    }

    private static DateMention mention(FoldedText folded, Matcher matcher, LocalDate date) {
        return new DateMention(folded.toRaw(matcher.start(), matcher.end()), date);
    }

    private static Optional<LocalDate> read(Matcher matcher) {
        try {
            return Optional.of(date(matcher));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate date(Matcher matcher) {
        if (matcher.group("iso") != null) {
            return LocalDate.parse(matcher.group("iso"));
        }
        if (matcher.group("year") != null) {
            return date(matcher.group("year"), matcher.group("month"), matcher.group("day"));
        }
        if (matcher.group("myear") != null) {
            return date(matcher.group("myear"), matcher.group("mmonth"), matcher.group("mday"));
        }
        return LocalDate.of(
                HanNumber.digits(matcher.group("hyear")),
                HanNumber.value(matcher.group("hmonth")),
                HanNumber.value(matcher.group("hday")));
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), MONTHS.getOrDefault(month, 0), Integer.parseInt(day));
    }
}
