package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.reference.Mention.Heading;
import io.github.rapporteur.reference.Token.Modification;
import io.github.rapporteur.reference.Token.Numeral;
import io.github.rapporteur.reference.Token.Printed;
import java.util.ArrayList;
import java.util.List;

/** Finds mentions of documents in a passage; resolves nothing. */
final class MentionFinder {
    /** Of a body's name between {@code the same} and its noun. */
    static final int LONGEST_BODY = 60;

    /** Between a noun and its number. */
    static final int FARTHEST_SUPPLEMENT = 60;
    /** Of the noun between a document and a decision in it, with the signs around it. */
    private static final int LONGEST_NOUN = 16;
    /** Of a date and a body, in tokens. */
    static final int LONGEST_TAIL = 8;

    private final Passage passage;
    private final PinpointReader pinpoints;
    private final SupplementReader supplements;
    private final Headings headings;
    private final SameFinder same;
    private final PrintedSupplements supplementSymbols;
    private final PartsInFront partsInFront;
    private final List<Mention> mentions = new ArrayList<>();
    private int passed;
    /** The noun of the supplement cited last. */
    private int supplement = -1;
    /** Behind the parts that the last citation has. */
    private int read;

    private MentionFinder(Passage passage, PinpointReader pinpoints, SupplementReader supplements) {
        this.passage = passage;
        this.supplements = supplements;
        this.pinpoints = pinpoints;
        this.partsInFront = new PartsInFront(passage, pinpoints);
        this.headings = HeadingFinder.find(passage);
        this.same = new SameFinder(passage, headings);
        this.supplementSymbols = new PrintedSupplements(passage);
    }

    /** The mentions in order. */
    static ImmutableList<Mention> find(Passage passage, PinpointReader pinpoints, SupplementReader supplements) {
        if (!mayCite(passage.tokens())) {
            return ImmutableList.of();
        }
        MentionFinder finder = new MentionFinder(passage, pinpoints, supplements);
        for (int i = 0; i < passage.tokens().size(); i++) {
            finder.visit(i);
        }
        return ImmutableList.copyOf(finder.mentions);
    }

    private static boolean mayCite(ImmutableList<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (cites(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token may be the heart of a mention. */
    private static boolean cites(Token token) {
        return !(token instanceof Token.Phrase phrase)
                ? !(token instanceof Token.Stop)
                : switch (phrase.word().role()) {
                    case SAME, SAME_BEHIND, IBID, SUPPLEMENT -> true;
                    default -> false;
                };
    }

    private void visit(int index) {
        Token token = passage.token(index);
        if (index < passed || token.plays(Word.Role.UNIT) && token.start() < read) {
            return;
        }
        if (token instanceof Numeral numeral) {
            Heading heading = headings.at(index);
            if (heading != null) {
                add(index, start(index, heading), new Mention.OfNumber(numeral.number(), heading));
            }
        } else if (token instanceof Printed printed) {
            add(index, printed.start(), new Mention.OfSymbol(printed.symbol(), supplementSymbols.areAt(index)));
            decisionWithin(index);
        } else if (token instanceof Modification modification && followsSymbol(index)) {
            add(index, modification.start(), new Mention.OfModification(modification.suffix()));
        } else if (passage.isStop(index)) {
            partsInFront.forget();
        } else if (token.plays(Word.Role.UNIT) && !passage.isChinese()) {
            partsInFront.see(token);
        } else if (token.plays(Word.Role.IBID) && isCitation(index)) {
            PinpointReader.Read read = pinpoints.behind(passage.text(), token.end());
            mentions.add(new Mention(token.start(), token.end(), index, new Mention.OfIbid(), read.pinpoints()));
        } else if (token.plays(Word.Role.SUPPLEMENT)) {
            supplement(index);
        } else {
            same.at(index, partsInFront).ifPresent(mentions::add);
        }
    }

    private void add(int index, int start, Mention.Printed what) {
        Token token = passage.token(index);
        boolean moreLetters =
                index + 1 < passage.tokens().size() && passage.token(index + 1).start() < token.end();
        PinpointReader.Read parts =
                moreLetters ? new PinpointReader.Read(ImmutableList.of(), token.end()) : behind(index);
        ImmutableList<String> all = ImmutableList.<String>builder()
                .addAll(partsInFront.take(headOf(index, what)))
                .addAll(parts.pinpoints())
                .build();
        int end = parts.pinpoints().isEmpty() ? token.end() : parts.end();
        read = Math.max(read, end);
        mentions.add(new Mention(start, end, index, what, all));
    }

    /** {@code FCCC/CP/2015/10/Add.1, decision 1/CP.21, annex}: the decision is a part of the document. */
    private void decisionWithin(int index) {
        int place = conferenceNumber(index);
        if (place < 0 || !(passage.token(place) instanceof Numeral numeral)) {
            return;
        }
        Mention document = mentions.remove(mentions.size() - 1);
        PinpointReader.Read read = pinpoints.behind(passage.text(), numeral.end());
        ImmutableList<String> all = ImmutableList.<String>builder()
                .addAll(document.pinpoints())
                .add("decision " + numeral.number())
                .addAll(read.pinpoints())
                .build();
        mentions.add(new Mention(document.start(), Math.max(numeral.end(), read.end()), index, document.what(), all));
        passed = place + 1;
    }

    /** The place of a conference's decision behind a comma and its noun; -1 for none. */
    private int conferenceNumber(int index) {
        if (passage.text().at(passage.token(index).end()) != ',') {
            return -1;
        }
        for (int i = index + 1; i < passage.tokens().size() && i <= index + 2; i++) {
            if (passage.token(i) instanceof Numeral numeral) {
                boolean near = numeral.start() - passage.token(index).end() <= LONGEST_NOUN;
                return near && numeral.number().shape() == Number.Shape.CONFERENCE ? i : -1;
            }
            if (!passage.isHead(i) && !passage.isLink(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** The pinpoints behind a citation, or behind the date and the body that belong to it. */
    private PinpointReader.Read behind(int index) {
        PinpointReader.Read read =
                pinpoints.behind(passage.text(), passage.token(index).end());
        for (int i = index + 1; read.pinpoints().isEmpty() && isTail(index, i); i++) {
            read = pinpoints.behind(passage.text(), afterYear(passage.token(i).end()));
        }
        return read;
    }

    private boolean isTail(int index, int next) {
        return passage.token(index) instanceof Numeral
                && next < passage.tokens().size()
                && next - index <= LONGEST_TAIL
                && (passage.isLink(next) || passage.plays(next, Word.Role.MONTH) || passage.isBody(next))
                && passage.joined(next - 1, next);
    }

    private int afterYear(int end) {
        int at = passage.text().skipBlank(end);
        int digits = at;
        while (PlainText.isDigit(passage.text().at(digits))) {
            digits++;
        }
        return digits == at ? end : digits;
    }

    private static int headOf(int index, Mention.Printed what) {
        boolean leads = what instanceof Mention.OfNumber of
                && of.heading().token() >= 0
                && of.heading().token() < index
                && of.heading().first() == index;
        return leads ? ((Mention.OfNumber) what).heading().token() : index;
    }

    /** The first number of a list takes its noun with it, in English also the body in front of that. */
    private int start(int index, Heading heading) {
        int own = passage.token(index).start();
        if (heading.first() != index
                || heading.token() < 0
                || heading.token() > index
                || !near(heading.token(), index)) {
            return own;
        }
        int head = heading.token();
        boolean named = passage.language().equals("en")
                && passage.isBody(head - 1)
                && passage.between(head - 1, head).isBlank();
        return passage.token(named ? head - 1 : head).start();
    }

    private boolean near(int head, int index) {
        return passage.token(index).start() - passage.token(head).end() < FARTHEST_SUPPLEMENT
                && passage.between(head, index).indexOf(':') < 0;
    }

    /** {@code Add.1 and Corr.2} behind a symbol. */
    private boolean followsSymbol(int index) {
        int before = index - 1;
        while (passage.plays(before, Word.Role.AND)) {
            before--;
        }
        if (before < 0
                || !(passage.token(before) instanceof Printed || passage.token(before) instanceof Modification)) {
            return false;
        }
        return passage.token(index).start() - passage.token(before).end() <= 12;
    }

    private void supplement(int index) {
        if (supplementSymbols.haveSymbol(index)) {
            supplement = index;
            return;
        }
        for (Mention mention : supplements.at(passage, index, supplement)) {
            mentions.add(mention);
            read = Math.max(read, mention.end());
            supplement = index;
        }
    }

    /** Whether an {@code ibid.} means the document cited last: nothing but a pinpoint follows. */
    private boolean isCitation(int index) {
        int end = passage.token(index).end();
        int at = passage.text().skipBlank(end);
        at = passage.text().at(at) == ',' ? passage.text().skipBlank(at + 1) : at;
        char next = passage.text().at(at);
        boolean alone = next == '\0' || next == ';' || next == ')' || next == '.' || next == '\u3002';
        return alone || !pinpoints.behind(passage.text(), end).pinpoints().isEmpty();
    }
}
