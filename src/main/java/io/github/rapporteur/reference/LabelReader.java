package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the labels of parts of documents: {@code 9 (n) (iv)}, {@code II}, {@code VIII.A}, {@code 8 a) ii)}, {@code الثالث}. */
final class LabelReader {
    /** Stands for a unit that is printed behind its labels. */
    static final String ANY = "any";

    /** Parts of a paragraph. */
    static final String SUB = "subpara.";

    /** Units that are labelled with romans or letters; the others have numbers. */
    private static final ImmutableSet<String> ROMAN = ImmutableSet.of("annex", "chap.", "sect.", "part", "appendix");

    private static final int LONGEST_DIGITS = 4;

    private static final int LONGEST_NUMBER = 12;
    private static final String ARTICLE = "art.";

    private final Lexicon lexicon;

    LabelReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A label and the offset behind it. */
    record Label(String text, int end) {}

    /** The label of a unit at an offset. */
    Optional<Label> read(PlainText text, String unit, int at) {
        char sign = text.at(at);
        if (PlainText.isDigit(sign)) {
            return number(text, unit, at);
        }
        if (unit.equals(SUB) || sign == '(' && (unit.equals("para.") || unit.equals(ANY))) {
            return items(text, at);
        }
        if (!ROMAN.contains(unit) && !unit.equals(ANY)) {
            return Optional.empty();
        }
        return Numerals.isChinese(sign) ? chinese(text, unit, at) : named(text, unit, at);
    }

    /** The label behind a separator or a dash: also {@code (b)} behind {@code 9 (a)}. */
    Optional<Label> next(PlainText text, String unit, int at, String last) {
        return last.indexOf('(') > 0 && Items.end(text, at) >= 0
                ? items(text, at).map(label -> new Label(Items.continued(last, label.text()), label.end()))
                : read(text, unit, at);
    }

    private static Optional<Label> items(PlainText text, int at) {
        int end = Items.endOfAll(text, at);
        return end > at ? Optional.of(new Label(Items.canonical(text, at, end), end)) : Optional.empty();
    }

    private Optional<Label> number(PlainText text, String unit, int at) {
        int end = digits(text, at);
        if (PlainText.isCapital(text.at(end)) && text.at(end + 1) == '.' && PlainText.isDigit(text.at(end + 2))) {
            end++;
        }
        while (text.at(end) == '.' && PlainText.isDigit(text.at(end + 1)) && end - at < LONGEST_NUMBER) {
            end = digits(text, end + 1);
        }
        char next = text.at(end);
        boolean other = next == '/'
                || next == ',' && PlainText.isDigit(text.at(end + 1))
                || PlainText.isWordPart(next) && !PlainText.isArabic(next);
        if (end - at > LONGEST_NUMBER || other || isDated(text, end)) {
            return Optional.empty();
        }
        String label = text.slice(at, end);
        Optional<Label> items =
                unit.equals(ARTICLE) ? paragraph(text, text.skipBlank(end)) : items(text, text.skipBlank(end));
        if (items.isPresent()) {
            return items.map(found -> new Label(label + found.text(), found.end()));
        }
        return label.length() > LONGEST_DIGITS && label.indexOf('.') < 0
                ? Optional.empty()
                : Optional.of(new Label(label, end));
    }

    private static int digits(PlainText text, int at) {
        int end = at;
        while (PlainText.isDigit(text.at(end))) {
            end++;
        }
        return end;
    }

    /** The {@code (4)} of {@code Article 2 (4)}, or items. */
    private static Optional<Label> paragraph(PlainText text, int at) {
        int end = text.at(at) == '(' ? digits(text, at + 1) : at;
        boolean numbered = end > at + 1 && end - at <= 3 && text.at(end) == ')';
        return numbered ? Optional.of(new Label(text.slice(at, end + 1), end + 1)) : items(text, at);
    }

    /** A number with a session or year in brackets is that of a resolution. */
    private static boolean isDated(PlainText text, int end) {
        int open = text.skipBlank(end);
        return text.at(open) == '(' && PlainText.isDigit(text.at(open + 1)) && PlainText.isDigit(text.at(open + 2))
                || Numerals.latin(text.at(open)) != '\0' && text.at(text.skipBlank(open + 1)) == '(';
    }

    private static Optional<Label> chinese(PlainText text, String unit, int at) {
        int end = at;
        while (end < at + 4 && Numerals.isChinese(text.at(end))) {
            end++;
        }
        int value = Numerals.chinese(text.slice(at, end));
        if (value == 0) {
            return Optional.empty();
        }
        return Optional.of(new Label(unit.equals(ANY) ? String.valueOf(value) : Numerals.roman(value), end));
    }

    /** Romans, letters, and their names. */
    private Optional<Label> named(PlainText text, String unit, int at) {
        if (PlainText.isArabic(text.at(at))) {
            return lexicon.at(text, at).flatMap(found -> switch (found.word().role()) {
                case LETTER -> Optional.of(new Label(found.word().value(), found.end()));
                case ORDINAL ->
                    Optional.of(new Label(
                            Numerals.roman(Numerals.decimal(found.word().value())), found.end()));
                default -> Optional.empty();
            });
        }
        StringBuilder label = new StringBuilder();
        int end = capitals(text, at, label);
        while (end > at && text.at(end) == '.' && label.length() < 12 && isPart(text, end + 1)) {
            label.append('.');
            int start = end + 1;
            end = capitals(text, start, label);
            while (PlainText.isDigit(text.at(end))) {
                label.append(text.at(end++));
            }
        }
        boolean whole = end > at && !PlainText.isWordPart(text.at(end)) && text.at(end) != '/';
        String first = label.toString();
        int dot = first.indexOf('.');
        String lead = dot < 0 ? first : first.substring(0, dot);
        return whole && (lead.length() == 1 || Numerals.roman(lead).isPresent())
                ? Optional.of(new Label(first, end))
                : Optional.empty();
    }

    private static boolean isPart(PlainText text, int at) {
        return (Numerals.latin(text.at(at)) != '\0' || PlainText.isDigit(text.at(at)))
                && !Character.isLowerCase(text.at(at + 1));
    }

    private static int capitals(PlainText text, int at, StringBuilder label) {
        int end = at;
        while (end < at + 8 && Numerals.latin(text.at(end)) != '\0') {
            label.append(Numerals.latin(text.at(end++)));
        }
        return end;
    }

    /** A label of a unit that stood behind it, as that unit is labelled: sections in romans. */
    static String inStyle(String unit, String pinpoint) {
        String label = pinpoint.substring(unit.length() + 1);
        int value = Numerals.decimal(label);
        return ROMAN.contains(unit) && value > 0 && value < 100 ? unit + " " + Numerals.roman(value) : pinpoint;
    }

    /** The labels from one to another, both included; none when there are too many or they do not count up. */
    static ImmutableList<String> between(String from, String to, int most) {
        if (to.indexOf('(') >= 0) {
            return Items.range(from, to, most);
        }
        int dot = from.lastIndexOf('.');
        if (dot > 0 && to.lastIndexOf('.') == dot && to.startsWith(from.substring(0, dot + 1))) {
            return between(from.substring(dot + 1), to.substring(dot + 1), most).stream()
                    .map(label -> from.substring(0, dot + 1) + label)
                    .collect(ImmutableList.toImmutableList());
        }
        ImmutableList.Builder<String> labels = ImmutableList.builder();
        int first = Numerals.decimal(from);
        int last = Numerals.decimal(to);
        OptionalInt romanFirst = Numerals.roman(from);
        OptionalInt romanLast = Numerals.roman(to);
        boolean romans = romanFirst.isPresent() && romanLast.isPresent();
        boolean letters = !romans && from.length() == 1 && to.length() == 1 && PlainText.isCapital(from.charAt(0));
        if (romans) {
            first = romanFirst.getAsInt();
            last = romanLast.getAsInt();
        } else if (letters) {
            first = from.charAt(0);
            last = to.charAt(0);
        }
        if (first == 0 || last < first || last - first >= most) {
            return ImmutableList.of();
        }
        for (int i = first; i <= last; i++) {
            labels.add(romans ? Numerals.roman(i) : letters ? String.valueOf((char) i) : String.valueOf(i));
        }
        return labels.build();
    }
}
