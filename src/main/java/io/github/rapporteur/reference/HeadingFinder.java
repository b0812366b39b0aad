package io.github.rapporteur.reference;

import io.github.rapporteur.reference.Mention.Heading;
import io.github.rapporteur.reference.Number.Shape;
import io.github.rapporteur.reference.Token.Numeral;
import io.github.rapporteur.reference.Token.Stop;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the noun that each number belongs to: {@code resolutions} of {@code resolutions 58/203 of …, 59/223 of … and
 * 60/1}. A number without a noun is no citation.
 */
final class HeadingFinder {
    private static final int FARTHEST_OWN = 30;
    /** Of the name of a letter in Arabic. */
    private static final int LONGEST_LETTER = 4;

    private static final int LONGEST_QUALIFIER = 20;
    private static final int FARTHEST_JUMP = 400;
    private static final int LARGEST_FRACTION = 10;

    private final Passage passage;
    private final Headings headings;

    private HeadingFinder(Passage passage) {
        this.passage = passage;
        this.headings = new Headings(passage.tokens().size());
    }

    /** The headings of a passage's numbers. */
    static Headings find(Passage passage) {
        HeadingFinder finder = new HeadingFinder(passage);
        if (passage.isChinese()) {
            finder.behind();
        } else {
            finder.inFront();
        }
        return finder.headings;
    }

    /** The noun comes first: every language but Chinese. */
    private void inFront() {
        int head = -1;
        List<Integer> list = new ArrayList<>();
        for (int i = 0; i < passage.tokens().size(); i++) {
            Token token = passage.token(i);
            if (token instanceof Numeral numeral) {
                if (head >= 0 && belongs(head, list, i, numeral.number())) {
                    list.add(i);
                }
            } else if (token instanceof Stop || passage.isHead(i)) {
                close(head, list);
                head = token instanceof Stop ? -1 : i;
            }
        }
        close(head, list);
    }

    private boolean belongs(int head, List<Integer> list, int index, Number number) {
        int last = list.isEmpty() ? head : list.get(list.size() - 1);
        if (passage.token(index).start() - passage.token(last).end() > FARTHEST_JUMP) {
            return false;
        }
        if (list.isEmpty() && reaches(head, index)) {
            return true;
        }
        if (isOfAnother(index) || number.shape() == Shape.YEAR && !continuesYears(list, index, number)) {
            return false;
        }
        return switch (number.shape()) {
            case DATED, ROMAN, SPECIAL -> true;
            default -> isLinked(index) && (passage.joined(last, index) || !isFraction(index, number));
        };
    }

    /** {@code 3/4 of States}: a part, where neither a body nor a date follows. */
    private boolean isFraction(int index, Number number) {
        int part = number.ordinal();
        int whole = Numerals.decimal(number.number());
        if (part == 0 || part >= whole || whole > LARGEST_FRACTION || !passage.isLink(index + 1)) {
            return false;
        }
        int next = passage.text().skipBlank(passage.token(index + 1).end());
        return passage.between(index, index + 1).isBlank()
                && !PlainText.isDigit(passage.text().at(next))
                && !passage.isBody(index + 2);
    }

    /** {@code general comment No. 12 (1999)}: a number of its own noun. */
    private boolean isOfAnother(int index) {
        return passage.plays(index - 1, Word.Role.ABBREVIATION)
                && passage.between(index - 1, index).isBlank();
    }

    /** Whether nothing but bodies and small words stands between the noun and its first number. */
    private boolean reaches(int head, int index) {
        int at = head;
        for (int i = head + 1; i < index; i++) {
            if (passage.isBody(i) || passage.plays(i, Word.Role.AND)) {
                if (!passage.joined(at, i)) {
                    return false;
                }
                at = i;
            }
        }
        return passage.joined(at, index) ? !passage.isLink(index - 1) : at == head && isQualified(head, index);
    }

    /** {@code resoluciones consensuadas 69/321}: a word between the noun and its number. */
    private boolean isQualified(int head, int index) {
        String between = passage.between(head, index);
        return index == head + 1
                && between.length() <= LONGEST_QUALIFIER
                && between.chars().allMatch(sign -> Character.isLetter(sign) || sign == ' ');
    }

    /** {@code 2018/19} may be a period of two years: only among others of its shape, or behind a body, it is a number. */
    private boolean continuesYears(List<Integer> list, int index, Number number) {
        boolean years = !list.isEmpty()
                && passage.token(list.get(list.size() - 1)) instanceof Numeral last
                && last.number().shape() == Shape.YEAR;
        boolean period =
                number.number().length() == 2 && (number.ordinal() + 1) % 100 == Numerals.decimal(number.number());
        return years || passage.isBody(index - 1) || !period && isLinked(index);
    }

    /** Whether a comma, {@code and} or the like leads on to a number. */
    private boolean isLinked(int index) {
        if (isFurtherLetter(index)) {
            return true;
        }
        int start = passage.token(index).start();
        if (index > 0 && passage.token(index - 1).end() >= start - 1) {
            Token before = passage.token(index - 1);
            return before instanceof Numeral
                    || before.plays(Word.Role.AND)
                    || before.plays(Word.Role.TO)
                    || passage.isBody(index - 1)
                    || before.plays(Word.Role.UNIT);
        }
        int at = start - 1;
        while (passage.text().at(at) == ' ') {
            at--;
        }
        return ",;:(\u3001".indexOf(passage.text().at(beforeNoteMark(at))) >= 0;
    }

    /** Before the digits of a note mark that were left behind a comma: {@code of 29 September 2011,1 33/3}. */
    private int beforeNoteMark(int at) {
        int before = at;
        while (before > at - 2 && PlainText.isDigit(passage.text().at(before))) {
            before--;
        }
        return passage.text().at(before) == ',' ? before : at;
    }

    /** The {@code B} of {@code 53/243 A and B}. */
    private boolean isFurtherLetter(int index) {
        return index > 0
                && passage.token(index - 1) instanceof Numeral before
                && passage.token(index) instanceof Numeral numeral
                && !numeral.number().letter().isEmpty()
                && numeral.number().withLetter("").equals(before.number().withLetter(""))
                && numeral.end() - numeral.start() <= LONGEST_LETTER;
    }

    private void close(int head, List<Integer> list) {
        if (!list.isEmpty()) {
            Heading heading = new Heading(
                    head < 0 ? "resolution" : passage.value(head),
                    head,
                    own(head),
                    list.get(0),
                    list.get(list.size() - 1));
            headings.put(heading, list);
            list.clear();
        }
    }

    /** The place of {@code its} in front of a noun; -1 for none. */
    private int own(int head) {
        if (passage.plays(head, Word.Role.OWN_HEAD)) {
            return head;
        }
        boolean near = passage.plays(head - 1, Word.Role.OWN)
                && passage.token(head).start() - passage.token(head - 1).end() <= FARTHEST_OWN
                && passage.between(head - 1, head).indexOf(',') < 0;
        return near ? head - 1 : -1;
    }

    /** The noun comes last, once for a list: Chinese. */
    private void behind() {
        List<Integer> list = new ArrayList<>();
        for (int i = 0; i <= passage.tokens().size(); i++) {
            if (passage.isStop(i)) {
                closeBehind(-1, list);
            } else if (passage.isHead(i)) {
                closeBehind(i, list);
            } else if (passage.token(i) instanceof Numeral && isNumbered(i, list)) {
                list.add(i);
            }
        }
    }

    private void closeBehind(int head, List<Integer> list) {
        if (list.isEmpty()) {
            return;
        }
        int own = -1;
        int first = list.get(0);
        for (int i = first - 1;
                i >= 0 && !passage.isStop(i) && !passage.isHead(i) && !(passage.token(i) instanceof Numeral);
                i--) {
            if (passage.plays(i, Word.Role.OWN) && leads(i, first)) {
                own = i;
            }
            if (passage.plays(i, Word.Role.BODY)) {
                break;
            }
        }
        Heading heading =
                new Heading(head < 0 ? "resolution" : passage.value(head), head, own, first, list.get(list.size() - 1));
        headings.put(heading, list);
        list.clear();
    }

    /** Whether 其 stands before a date, a number or 关于, not before some noun. */
    private boolean leads(int own, int first) {
        int end = passage.token(own).end();
        char next = passage.text().at(end);
        return PlainText.isDigit(next) || next == '\u7b2c' || own + 1 == first || next == '\u5173';
    }

    /** Whether 第 or 号 marks it, or it continues a list. */
    private boolean isNumbered(int index, List<Integer> list) {
        Token token = passage.token(index);
        PlainText text = passage.text();
        boolean counted = text.at(text.skipBlank(token.end())) == '\u53f7';
        if (counted
                && passage.plays(index + 1, Word.Role.LINK)
                && passage.plays(index + 2, Word.Role.OTHER)
                && passage.between(index + 1, index + 2).isBlank()) {
            return false;
        }
        boolean marked = text.at(token.start() - 1) == '\u7b2c' || counted;
        return marked || !list.isEmpty() && isLinked(index) || isLinked(index) && token instanceof Numeral;
    }
}
