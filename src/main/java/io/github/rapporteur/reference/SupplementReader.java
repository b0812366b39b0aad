package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.language.SessionMention;
import io.github.rapporteur.language.SessionOrdinals;
import io.github.rapporteur.reference.Mention.OfSupplement;
import io.github.rapporteur.reference.Word.Role;
import java.util.Optional;

/**
 * Reads supplements of Official Records whose symbols are not printed: {@code Official Records of the General Assembly,
 * Seventy-fourth Session, Supplement No. 40}, {@code ibid., Supplement No. 53A}, {@code 补编第5号，第一卷}.
 */
final class SupplementReader {
    /** Of the organ and its session, in tokens. */
    private static final int FARTHEST = 20;
    /** Of a citation without its supplement, in characters. */
    private static final int LONGEST = 300;

    private static final int MOST_NUMBERS = 20;
    private static final int LONGEST_NUMBER = 3;
    private static final int YEAR_DIGITS = 4;
    private static final char NUMBERED = '\u53f7';
    private static final char TITLE_END = '\u300b';
    private static final char TITLE_START = '\u300a';

    private final Lexicon words;
    private final Lexicon volumes;
    private final LabelReader labels;
    private final PinpointReader pinpoints;

    /** @param volumes has the words for volumes */
    SupplementReader(Lexicon words, Lexicon volumes, PinpointReader pinpoints) {
        this.words = words;
        this.volumes = volumes;
        this.labels = new LabelReader(words);
        this.pinpoints = pinpoints;
    }

    /** Where a citation's organ and session stand: from the first of its words to the noun. */
    private record Lead(int token, String body, boolean again, boolean records) {}

    /** A number with its part letter, and the offset behind it. */
    private record Numbered(String number, String letter, int end) {}

    /** A volume in roman numerals, and the offset behind it. */
    private record Volume(String label, int end) {}

    /**
     * The supplements that a noun at an index has numbers for; none where it is not said whose they are.
     *
     * @param before the noun of the supplement cited last; -1 for none
     */
    ImmutableList<Mention> at(Passage passage, int index, int before) {
        Optional<Lead> lead = lead(passage, index, before);
        if (lead.isEmpty()) {
            return ImmutableList.of();
        }
        PlainText text = passage.text();
        int start = start(passage, lead.get(), index);
        String session = session(passage, lead.get(), index);
        if (!lead.get().records() && session.isEmpty()) {
            return ImmutableList.of();
        }
        boolean many = passage.value(index).equals("supplements");
        ImmutableList.Builder<Mention> found = ImmutableList.builder();
        Optional<Numbered> number =
                number(text, text.skipBlank(passage.token(index).end()));
        for (int i = 0; i < MOST_NUMBERS && number.isPresent(); i++) {
            Numbered read = number.get();
            Volume volume = volume(text, read.end());
            PinpointReader.Read parts = parts(text, volume.end());
            found.add(new Mention(
                    start,
                    parts.end(),
                    index,
                    new OfSupplement(
                            lead.get().body(),
                            lead.get().again(),
                            session,
                            read.number(),
                            read.letter(),
                            volume.label()),
                    parts.pinpoints()));
            start = many ? behindSeparator(text, parts.end()) : -1;
            number = start < 0 ? Optional.empty() : number(text, start);
        }
        return found.build();
    }

    /** From the noun back to {@code Official Records}, {@code ibid.} or the supplement before. */
    private static Optional<Lead> lead(Passage passage, int index, int cited) {
        String body = "";
        int named = -1;
        int first = Math.max(passage.sentenceStart(index), index - FARTHEST);
        for (int i = index - 1;
                i >= first && passage.token(i).end() > passage.token(index).start() - LONGEST;
                i--) {
            if (passage.plays(i, Role.BODY)) {
                body = passage.value(i);
                named = i;
            } else if (passage.plays(i, Role.RECORDS)) {
                boolean before = body.isEmpty()
                        && passage.plays(i - 1, Role.BODY)
                        && passage.between(i - 1, i).isBlank();
                return Optional.of(
                        before ? new Lead(i - 1, passage.value(i - 1), false, true) : new Lead(i, body, false, true));
            } else if (passage.plays(i, Role.IBID) || i == cited) {
                return Optional.of(new Lead(i, body, true, true));
            }
        }
        return named < 0 ? Optional.empty() : Optional.of(new Lead(named, body, false, false));
    }

    private static int start(Passage passage, Lead lead, int index) {
        Token first = passage.token(lead.token());
        if (first.plays(Role.SUPPLEMENT)) {
            return passage.token(index).start();
        }
        return passage.text().at(first.start() - 1) == TITLE_START ? first.start() - 1 : first.start();
    }

    /** As symbols have it; empty where none is named. */
    private static String session(Passage passage, Lead lead, int index) {
        int from = passage.token(lead.token()).end();
        int to = Math.max(from, passage.token(index).start());
        String year = year(passage.text(), from, to);
        return lead.body().equals("E") && !year.isEmpty()
                ? year
                : SessionOrdinals.first(passage.text().original(from, to))
                        .map(SessionMention::session)
                        .orElse(year);
    }

    /** Four digits that are no part of a longer number. */
    private static String year(PlainText text, int from, int to) {
        int digits = 0;
        for (int i = from; i <= to; i++) {
            if (i < to && PlainText.isDigit(text.at(i))) {
                digits++;
            } else {
                if (digits == YEAR_DIGITS) {
                    return text.slice(i - YEAR_DIGITS, i);
                }
                digits = 0;
            }
        }
        return "";
    }

    private Optional<Numbered> number(PlainText text, int at) {
        int end = at;
        while (PlainText.isDigit(text.at(end))) {
            end++;
        }
        boolean plain = end > at && end - at <= LONGEST_NUMBER && text.at(end) != '/';
        return plain ? Optional.of(lettered(text, text.slice(at, end), end)) : Optional.empty();
    }

    /** {@code 53A}, {@code 53 A}, {@code 53 ألف}. */
    private Numbered lettered(PlainText text, String number, int end) {
        int at = text.skipBlank(end);
        char latin = Numerals.latin(text.at(at));
        if (latin != '\0' && !PlainText.isWordPart(text.at(at + 1))) {
            boolean article = at > end && text.at(at + 1) == ' ';
            return article ? new Numbered(number, "", end) : new Numbered(number, String.valueOf(latin), at + 1);
        }
        return words.at(text, at)
                .filter(found -> found.is(Role.LETTER))
                .map(found -> new Numbered(number, found.word().value(), found.end()))
                .orElse(new Numbered(number, "", end));
    }

    /** {@code , vol. I}, {@code (Vol. I)}, {@code ，第一卷}; without a label and at the same offset where there is none. */
    private Volume volume(PlainText text, int from) {
        int after = text.at(from) == NUMBERED ? from + 1 : from;
        int at = text.skipBlank(text.at(after) == ',' ? after + 1 : after);
        boolean bracket = text.at(at) == '(';
        at = bracket ? at + 1 : at;
        Volume none = new Volume("", after);
        if (text.at(at) == '\u7b2c') {
            return labels.read(text, LabelReader.ANY, at + 1)
                    .filter(label -> text.at(label.end()) == '\u5377')
                    .map(label -> new Volume(roman(label.text()), label.end() + 1))
                    .orElse(none);
        }
        return volumes.at(text, at)
                .filter(found -> found.is(Role.VOLUME))
                .flatMap(found -> labels.read(text, "part", text.skipBlank(found.end())))
                .map(label -> new Volume(
                        roman(label.text()), bracket && text.at(label.end()) == ')' ? label.end() + 1 : label.end()))
                .orElse(none);
    }

    private static String roman(String label) {
        int value = Numerals.decimal(label);
        return value > 0 ? Numerals.roman(value) : label;
    }

    private PinpointReader.Read parts(PlainText text, int end) {
        PinpointReader.Read read = pinpoints.behind(text, text.at(end) == TITLE_END ? end + 1 : end);
        return read.pinpoints().isEmpty() ? new PinpointReader.Read(ImmutableList.of(), end) : read;
    }

    private int behindSeparator(PlainText text, int end) {
        int at = text.skipBlank(end);
        if (text.at(at) == ',' || text.at(at) == '\u3001') {
            at = text.skipBlank(at + 1);
        }
        int behind = words.at(text, at)
                .filter(found -> found.is(Role.AND))
                .map(found -> text.skipBlank(found.end()))
                .orElse(at);
        return text.at(behind) == '\u7b2c' ? behind + 1 : behind;
    }
}
