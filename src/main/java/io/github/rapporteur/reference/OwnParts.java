package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.reference.Word.Role;
import java.util.Optional;

/**
 * Finds parts of the document itself ({@code paragraph 9 (n) above}, {@code see annex}, {@code annex to the present
 * resolution}, {@code the present report}) and articles of treaties ({@code Article 33 of the Charter}). To be asked in
 * reading order.
 */
final class OwnParts {
    /** The longest word that points to a part from in front of it. */
    private static final int LONGEST_POINTER = 16;
    /** The longest number in front of its unit, as Chinese has it. */
    private static final int LONGEST_LABELS = 40;

    private static final String CHINESE_LABELS =
            "\u7b2c\u81f3\u548c\u3001\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341()-\u3007";

    private final Passage passage;
    private final PlainText text;
    private final Lexicon lexicon;
    private final PinpointReader pinpoints;
    private final Instruments instruments;
    /** Behind the parts read last: none of them is read again, for time's sake. */
    private int looked;

    OwnParts(Passage passage, Lexicon lexicon, PinpointReader pinpoints) {
        this.passage = passage;
        this.text = passage.text();
        this.lexicon = lexicon;
        this.pinpoints = pinpoints;
        this.instruments = new Instruments(passage, lexicon);
    }

    /** The part that a token belongs to. */
    Optional<Aside> at(int index) {
        if (passage.plays(index, Role.UNIT)) {
            return part(index).or(() -> itself(index));
        }
        return passage.isHead(index) || passage.plays(index, Role.PRESENT) || passage.plays(index, Role.PRESENT_BEHIND)
                ? itself(index)
                : Optional.empty();
    }

    private Optional<Aside> part(int index) {
        int start = start(index);
        if (start < looked) {
            return Optional.empty();
        }
        PinpointReader.Read read = pinpoints.behind(text, start);
        looked = read.end();
        if (read.pinpoints().isEmpty()) {
            return Optional.empty();
        }
        Optional<Instruments.Found> instrument = instruments.of(start, read.end(), passage.value(index));
        if (instrument.isPresent()) {
            Instruments.Found found = instrument.get();
            return Optional.of(new Aside(
                    Math.min(start, found.start()),
                    Math.max(read.end(), found.end()),
                    ReferenceKind.TREATY,
                    read.pinpoints(),
                    "treaties have no symbol: " + found.name()));
        }
        return own(start, read);
    }

    /** Where the numbers of a unit begin: in Chinese they stand in front. */
    private int start(int index) {
        int start = passage.token(index).start();
        if (!passage.isChinese()) {
            return start;
        }
        int at = start;
        while (at > Math.max(0, start - LONGEST_LABELS) && isLabel(text.at(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isLabel(char sign) {
        return PlainText.isDigit(sign) || PlainText.isCapital(sign) || CHINESE_LABELS.indexOf(sign) >= 0;
    }

    private Optional<Aside> own(int start, PinpointReader.Read read) {
        int next = text.skipBlank(
                text.at(text.skipBlank(read.end())) == ',' ? text.skipBlank(read.end()) + 1 : read.end());
        Optional<Token.Phrase> behind = lexicon.at(text, next);
        if (behind.filter(found -> found.is(Role.DIRECTION)).isPresent()) {
            return internal(start, behind.get().end(), read);
        }
        if (behind.filter(found -> found.is(Role.PRESENT)).isPresent()) {
            int noun = text.skipBlank(behind.get().end());
            Optional<Token.Phrase> document = lexicon.at(text, noun).filter(found -> found.is(Role.NOUN));
            return document.flatMap(found -> internal(start, found.end(), read));
        }
        Optional<Token.Phrase> front = inFront(start);
        boolean pointed = front.filter(found -> found.is(Role.DIRECTION) || found.is(Role.PRESENT))
                .isPresent();
        boolean seen = front.filter(found -> found.is(Role.SEE)).isPresent() && endsClause(read.end());
        return pointed || seen ? internal(seen ? start : front.get().start(), read.end(), read) : Optional.empty();
    }

    private static Optional<Aside> internal(int start, int end, PinpointReader.Read read) {
        return Optional.of(new Aside(start, end, ReferenceKind.INTERNAL, read.pinpoints(), "a part of this document"));
    }

    /** Nothing says what else it could be a part of. */
    private boolean endsClause(int end) {
        char next = text.at(text.skipBlank(end));
        return next == '\0' || ").,;\u3002".indexOf(next) >= 0;
    }

    /** The word that ends where something starts, a blank between them or none. */
    private Optional<Token.Phrase> inFront(int start) {
        int end = start > 0 && text.at(start - 1) == ' ' ? start - 1 : start;
        for (int from = end - 1; from >= Math.max(0, end - LONGEST_POINTER); from--) {
            boolean begins = from == 0 || passage.isChinese() || !PlainText.isWordPart(text.at(from - 1));
            Optional<Token.Phrase> found = begins ? lexicon.at(text, from) : Optional.empty();
            if (found.filter(word -> word.end() == end).isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** {@code 本决议附件}: in Chinese the parts follow. */
    private Aside itself(int start, int end) {
        PinpointReader.Read read =
                passage.isChinese() ? pinpoints.behind(text, end) : new PinpointReader.Read(ImmutableList.of(), end);
        return new Aside(
                start,
                read.pinpoints().isEmpty() ? end : read.end(),
                ReferenceKind.INTERNAL,
                read.pinpoints(),
                read.pinpoints().isEmpty() ? "this document itself" : "a part of this document");
    }

    /** {@code the present resolution}. */
    private Optional<Aside> itself(int index) {
        Token token = passage.token(index);
        boolean present = passage.plays(index, Role.PRESENT) || passage.plays(index, Role.PRESENT_BEHIND);
        int start = present
                ? token.start()
                : inFront(token.start())
                        .filter(word -> word.is(Role.PRESENT))
                        .map(Token.Phrase::start)
                        .orElse(-1);
        if (start < 0) {
            return Optional.empty();
        }
        Optional<Token.Phrase> the = lexicon.at(text, start).filter(word -> word.is(Role.PRESENT));
        return the.flatMap(word -> lexicon.at(text, text.skipBlank(word.end())))
                .filter(word -> word.is(Role.NOUN))
                .map(word -> itself(start, word.end()));
    }
}
