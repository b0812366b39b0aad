package io.github.rapporteur.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The plain numbers of a symbol: decides which is session or year, and which the number of the document. */
final class PlainNumbers {
    private static final int MOST_OF_COMMUNICATIONS = 8;

    private final List<Component> components;
    private final PartsBuilder parts;
    private final List<Component> numbers = new ArrayList<>();
    private int beforeNature;

    PlainNumbers(List<Component> components, PartsBuilder parts) {
        this.components = components;
        this.parts = parts;
    }

    void add(Component number) {
        numbers.add(number);
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** Says that the nature of the document stands here. */
    void nature() {
        beforeNature = numbers.size();
    }

    /** To be called once, when all components up to the modifications are known. */
    void assign() {
        boolean hasNumber = parts.number.isPresent();
        int periods = periods(numbers.size() - (hasNumber ? 0 : 1));
        int left = numbers.size() - periods - (hasNumber ? 0 : 1);
        parts.surplus = Math.max(0, left - spareable());
        if (hasNumber || periods == numbers.size()) {
            return;
        }
        Component component = numbers.get(periods);
        parts.number(component, component.head());
        if (parts.natureIs("RES", "DEC")) {
            parts.number(component, component.digits());
            component.letters().ifPresent(value -> parts.letters = Optional.of(value));
        }
        communicationYear(periods + 1);
    }

    /** How many more numbers there can be: communications have a year, and views can be on several of them. */
    private int spareable() {
        if (parts.natureIs("RES", "DEC", "PRST")) {
            return 0;
        }
        return parts.natureIs("D", "DR") ? MOST_OF_COMMUNICATIONS : 1;
    }

    /** Takes sessions and years and says how many of the numbers those are. */
    private int periods(int spare) {
        if (spare == 0 && !numbers.isEmpty() && isYear(0) && bodyBehind(numbers.get(0))) {
            period(numbers.get(0));
            return 1;
        }
        boolean wanted = parts.session.isEmpty() || isOrganizational() || (spare > 0 && isYear(0));
        if (spare <= 0 || !wanted || (parts.year.isPresent() && isYear(0))) {
            return 0;
        }
        period(numbers.get(0));
        boolean mayGoOn = spare > 1 && beforeNature != 1 && parts.year.isEmpty();
        if (mayGoOn && isYear(1)) {
            period(numbers.get(1));
            return 2;
        }
        return 1;
    }

    /** Whether a body stands behind the number, so that it numbers no document: {@code E/ESCWA/TRANS/2005/WG.1}. */
    private boolean bodyBehind(Component component) {
        int last = components.size() - 1;
        return components.indexOf(component) < last
                && Word.of(components.get(last).word()).filter(Word::isBody).isPresent();
    }

    private boolean isOrganizational() {
        return parts.session
                .filter(value -> value.equals("OS") || value.equals("OM"))
                .isPresent();
    }

    private boolean isYear(int index) {
        return Component.year(numbers.get(index).head()) > 0;
    }

    private void period(Component component) {
        int asYear = Component.year(component.head());
        OptionalInt shortYear = ShortYears.year(components, component.head());
        if (asYear > 0 || shortYear.isPresent()) {
            parts.year = OptionalInt.of(shortYear.orElse(asYear));
        } else if (isOrganizational()) {
            parts.session = parts.session.map(value -> value + "/" + component.head());
        } else {
            parts.session = Optional.of(component.head());
        }
    }

    /** Views on a communication end with the year in which it was made: {@code CCPR/C/113/D/1967/2010}. */
    private void communicationYear(int index) {
        if (parts.natureIs("D", "DR") && index < numbers.size() && isYear(index)) {
            parts.year = OptionalInt.of(Component.year(numbers.get(index).head()));
        }
    }
}
