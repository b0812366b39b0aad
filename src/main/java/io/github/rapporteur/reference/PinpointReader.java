package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.reference.Token.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the parts of a document that a citation points to: {@code paras. 23 and 24}, {@code annex II, sect. A}. */
final class PinpointReader {
    private static final int MOST = 100;
    /** No citation points to more parts; keeps reading linear. */
    private static final int LONGEST_LIST = 1000;
    /** Units that are cited as a whole. */
    private static final ImmutableSet<String> SOLE = ImmutableSet.of("annex", "appendix");

    /** Arabic writes it together with the next word. */
    private static final char ARABIC_AND = '\u0648';

    private final Lexicon lexicon;
    private final LabelReader labels;
    private final boolean chinese;

    PinpointReader(Lexicon lexicon, String language) {
        this.lexicon = lexicon;
        this.labels = new LabelReader(lexicon);
        this.chinese = language.equals("zh");
    }

    /** What was read, and the offset behind it. */
    record Read(ImmutableList<String> pinpoints, int end) {}

    /** The pinpoints behind a citation that ends at an offset; none gives that offset. */
    Read behind(PlainText text, int offset) {
        ImmutableList<String> pinpoints = ImmutableList.of();
        int end = offset;
        int at = chinese ? afterNoun(text, offset) : offset;
        while (true) {
            int next = skipJoint(text, at, at == offset || pinpoints.isEmpty());
            Optional<Read> unit = chinese ? chinese(text, next) : unit(text, next);
            if (unit.isEmpty()
                    || pinpoints.size() >= LONGEST_LIST
                    || !chinese && isOfNext(text, next, unit.get().end())) {
                return new Read(pinpoints, end);
            }
            pinpoints = Pinpoints.within(pinpoints, unit.get().pinpoints());
            end = unit.get().end();
            at = end;
        }
    }

    /** Whether a part is one of what follows: {@code section II of its resolution 65/250}, {@code والفقرة 3 من القرار}. */
    private boolean isOfNext(PlainText text, int start, int end) {
        int at = text.skipBlank(end);
        Optional<Phrase> next = lexicon.at(text, at);
        boolean linked = false;
        while (next.filter(found -> isLink(found.word())).isPresent()) {
            linked = true;
            at = text.skipBlank(next.get().end());
            next = lexicon.at(text, at);
        }
        boolean prefixed =
                lexicon.at(text, start).filter(found -> found.start() > start).isPresent();
        return linked && prefixed || next.filter(found -> isNoun(found.word())).isPresent();
    }

    private static boolean isLink(Word word) {
        return switch (word.role()) {
            case LINK, POSSESSOR, TO -> true;
            default -> false;
        };
    }

    private static boolean isNoun(Word word) {
        return switch (word.role()) {
            case HEAD, OWN_HEAD, OWN, SAME -> true;
            default -> false;
        };
    }

    /** Behind 号 and 决议. */
    private int afterNoun(PlainText text, int offset) {
        int at = text.skipBlank(offset);
        at = text.at(at) == '\u53f7' ? at + 1 : at;
        int noun = at;
        return lexicon.at(text, at)
                .filter(found -> found.word().role() == Word.Role.HEAD)
                .map(Phrase::end)
                .orElse(noun);
    }

    private static int skipJoint(PlainText text, int offset, boolean bracket) {
        int at = text.skipBlank(offset);
        while (bracket && (text.at(at) == ')' || text.at(at) == '(' && text.at(at + 1) == ')')) {
            at = text.skipBlank(at + 1);
        }
        at = text.at(at) == ',' || text.at(at) == '\u3001' ? at + 1 : at;
        return text.skipBlank(at);
    }

    /** A unit in front of its labels: {@code paras. 23 and 24}, {@code annex}. */
    Optional<Read> unit(PlainText text, int at) {
        return lexicon.at(text, at)
                .filter(found -> found.word().role() == Word.Role.UNIT)
                .flatMap(found -> unit(text, found.word().value(), found.end()));
    }

    private Optional<Read> unit(PlainText text, String unit, int at) {
        List<String> pinpoints = new ArrayList<>();
        int end = list(text, unit, text.skipBlank(at), pinpoints);
        if (!pinpoints.isEmpty()) {
            return Optional.of(new Read(ImmutableList.copyOf(pinpoints), end));
        }
        return SOLE.contains(unit) ? Optional.of(new Read(ImmutableList.of(unit), at)) : Optional.empty();
    }

    private int list(PlainText text, String unit, int start, List<String> pinpoints) {
        Optional<LabelReader.Label> label = labels.read(text, unit, start);
        int end = start;
        while (label.isPresent() && pinpoints.size() < LONGEST_LIST) {
            LabelReader.Label last = label.get();
            end = last.end();
            int range = behindRange(text, end);
            Optional<LabelReader.Label> to = range < 0 ? Optional.empty() : labels.next(text, unit, range, last.text());
            if (to.isPresent()) {
                pinpoints.addAll(range(unit, last.text(), to.get().text()));
                end = to.get().end();
            } else {
                pinpoints.add(unit + " " + last.text());
            }
            int next = behindSeparator(text, end);
            label = next < 0
                    ? Optional.empty()
                    : labels.next(text, unit, next, to.orElse(last).text());
        }
        return end;
    }

    private int behindRange(PlainText text, int end) {
        int at = text.skipBlank(end);
        if (text.at(at) == '-') {
            return text.skipBlank(at + 1);
        }
        return lexicon.at(text, at)
                .filter(found -> found.word().role() == Word.Role.TO)
                .map(found -> text.skipBlank(found.end()))
                .orElse(-1);
    }

    private int behindSeparator(PlainText text, int end) {
        int at = text.skipBlank(end);
        int comma = text.at(at) == ',' || text.at(at) == '\u3001' ? text.skipBlank(at + 1) : -1;
        int word = comma < 0 ? at : comma;
        if (text.at(word) == ARABIC_AND && PlainText.isArabic(text.at(word + 1))) {
            return word + 1;
        }
        return lexicon.at(text, word)
                .filter(found -> found.word().role() == Word.Role.AND)
                .map(found -> text.skipBlank(found.end()))
                .orElse(comma);
    }

    private static ImmutableList<String> range(String unit, String from, String to) {
        ImmutableList<String> parts = LabelReader.between(from, to, MOST);
        if (parts.isEmpty()) {
            String units = unit.endsWith(".") ? unit.substring(0, unit.length() - 1) + "s." : unit + "s";
            return ImmutableList.of(units + " " + from + "\u2013" + to);
        }
        return parts.stream().map(part -> unit + " " + part).collect(ImmutableList.toImmutableList());
    }

    /** {@code 附件二}, {@code 第5至9段}, {@code A节}. */
    private Optional<Read> chinese(PlainText text, int at) {
        Optional<Read> annex = lexicon.at(text, at)
                .filter(found -> found.word().role() == Word.Role.UNIT
                        && SOLE.contains(found.word().value()))
                .flatMap(found -> unit(text, found.word().value(), found.end()));
        if (annex.isPresent()) {
            return annex;
        }
        int first = text.at(at) == '\u7b2c' ? at + 1 : at;
        List<String> numbers = new ArrayList<>();
        int end = list(text, LabelReader.ANY, first, numbers);
        return lexicon.at(text, text.skipBlank(end))
                .filter(found -> !numbers.isEmpty() && found.word().role() == Word.Role.UNIT)
                .map(found -> new Read(renamed(numbers, found.word().value()), found.end()));
    }

    private static ImmutableList<String> renamed(List<String> numbers, String unit) {
        return numbers.stream()
                .map(number -> unit + number.substring(number.indexOf(' ')))
                .map(pinpoint -> LabelReader.inStyle(unit, pinpoint))
                .collect(ImmutableList.toImmutableList());
    }
}
