package io.github.rapporteur.symbol;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds out what each component of one symbol means. Used once. */
final class PartsReader {
    private static final ImmutableSet<String> COUNTRIES = ImmutableSet.<String>builder()
            .addAll(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3))
            .addAll(Set.of("CSK", "DDR", "SCG", "YUG", "ZAR", "UNK", "EUE"))
            .build();
    /** Natures behind whose number more numbers follow that belong to the series: {@code E/NL.1948/71}. */
    private static final ImmutableSet<String> SERIES_NATURES = ImmutableSet.of("NL", "SER");

    private final List<Component> components;
    private final ImmutableList.Builder<String> subsidiaries = ImmutableList.builder();
    private final ImmutableList.Builder<String> seriesPath = ImmutableList.builder();
    private final ImmutableList.Builder<String> modifications = ImmutableList.builder();
    private final List<Component> numbers = new ArrayList<>();
    private int numbersBeforeNature;
    private Optional<String> lastBody = Optional.empty();
    private Optional<String> session = Optional.empty();
    private OptionalInt year = OptionalInt.empty();
    private Optional<String> nature = Optional.empty();
    private Optional<String> number = Optional.empty();
    private Optional<String> letters = Optional.empty();
    private Optional<String> country = Optional.empty();
    private boolean understood = true;

    /** @param components the first names the organ */
    PartsReader(List<Component> components) {
        this.components = components;
    }

    SymbolParts read() {
        organ(components.get(0));
        int at = 1;
        while (at < components.size() && !modifies(at)) {
            component(at);
            at++;
        }
        assignNumbers();
        for (int i = at; i < components.size(); i++) {
            modifications.add(Canonical.head(components.get(i)));
            groups(components.get(i), false);
        }
        return new SymbolParts(
                components.get(0).head(),
                subsidiaries.build(),
                seriesPath.build(),
                session,
                year,
                nature,
                number,
                letters,
                country,
                modifications.build(),
                understood);
    }

    private void organ(Component organ) {
        boolean period = organ.suffix()
                .filter(suffix -> bodyNumber(suffix, !organ.word().equals("GEGN")))
                .isPresent();
        seriesPath.add(period ? organ.word() : organ.head());
        groups(organ, true);
    }

    /** A modification ends the series; a word behind the number that leads nowhere does the same. */
    private boolean modifies(int at) {
        Component component = components.get(at);
        Optional<Word> word = Word.of(component.word());
        if (word.isPresent()) {
            return word.get().modifies()
                    && (!numbers.isEmpty()
                            || nature.isPresent()
                            || component.suffix().isPresent());
        }
        boolean last = at == components.size() - 1;
        return last && !numbers.isEmpty() && !component.isNumber() && !isCountry(component);
    }

    private void component(int at) {
        Component component = components.get(at);
        if (component.isNumber()) {
            numbers.add(component);
        } else if (component.isSpecialSession()) {
            session = Optional.of(component.head());
        } else if (isOrganizationalSession(at)) {
            session = Optional.of(component.head());
        } else if (isCountry(component)) {
            country = Optional.of(component.head());
        } else if (isRomanSession(component)) {
            session = Optional.of(component.head());
        } else {
            word(at);
            return;
        }
        groups(component, false);
    }

    /** {@code OS/12}, {@code OM/7}: the Human Rights Council's organizational meetings. */
    private boolean isOrganizationalSession(int at) {
        String head = components.get(at).head();
        return (head.equals("OS") || head.equals("OM")) && at + 2 < components.size();
    }

    private boolean isCountry(Component component) {
        return component.head().length() == 3
                && COUNTRIES.contains(component.head())
                && Word.of(component.head()).isEmpty()
                && lastBody.isPresent();
    }

    private static boolean isRomanSession(Component component) {
        String head = component.head();
        return Roman.is(head) && Word.of(head).isEmpty() && (head.length() > 1 || "IVX".contains(head));
    }

    private void word(int at) {
        Component component = components.get(at);
        Optional<Word> word = Word.of(component.word());
        if (word.isPresent() && isNature(word.get(), at)) {
            nature(component, word.get());
            groups(component, true);
            return;
        }
        understood &= word.isPresent();
        String canonical = Canonical.head(component);
        subsidiaries.add(canonical);
        lastBody = Optional.of(component.word());
        boolean mayBeSession = word.isPresent() && carriesSession(word.get());
        boolean period = component
                .suffix()
                .filter(suffix -> bodyNumber(suffix, mayBeSession))
                .isPresent();
        seriesPath.add(period ? canonical.substring(0, canonical.lastIndexOf('.')) : canonical);
        groups(component, true);
    }

    private boolean isNature(Word word, int at) {
        if (word.role() == Word.Role.COMMENT) {
            return lastBody.filter("C"::equals).isPresent();
        }
        boolean dotted = components.get(at).suffix().isPresent();
        if (word.role() != Word.Role.NATURE && !(dotted && word.role() == Word.Role.DOTTED_NATURE)) {
            return false;
        }
        return !dotted || SERIES_NATURES.contains(word.code()) || !leadsOn(at);
    }

    /** Whether a number or another word of the series follows: {@code WP.29} is a body in {@code WP.29/2011/1}. */
    private boolean leadsOn(int at) {
        return at + 1 < components.size()
                && Word.of(components.get(at + 1).word()).filter(Word::modifies).isEmpty();
    }

    private static boolean carriesSession(Word word) {
        return word.role() == Word.Role.SESSION_BODY || word.role() == Word.Role.COMMENT;
    }

    /** Takes the number of a body as session or year; answers whether it is one. */
    private boolean bodyNumber(String suffix, boolean mayBeSession) {
        int asYear = Component.year(suffix);
        if (asYear > 0) {
            year = OptionalInt.of(asYear);
        } else if (mayBeSession) {
            session = Optional.of(suffix);
        }
        return asYear > 0 || mayBeSession;
    }

    private void nature(Component component, Word word) {
        numbersBeforeNature = numbers.size();
        Optional<String> suffix = component.suffix();
        if (word.code().equals("SER") && suffix.isPresent()) {
            nature = Optional.of(component.head());
            return;
        }
        nature = Optional.of(word.code());
        suffix.ifPresent(value -> {
            int asYear = SERIES_NATURES.contains(word.code()) ? Component.year(value) : 0;
            if (asYear > 0) {
                year = OptionalInt.of(asYear);
            } else {
                number = Optional.of(value);
            }
        });
    }

    /** Which of the plain numbers is the session or year and which the number of the document. */
    private void assignNumbers() {
        int from = 0;
        boolean numbered = number.isPresent();
        int left = numbers.size() - (numbered ? 0 : 1);
        if (left > 0 && (session.isEmpty() || isOrganizational() || isYear(0)) && (year.isEmpty() || !isYear(0))) {
            period(numbers.get(0));
            from = 1;
            boolean beforeNature = numbersBeforeNature == 0 || numbersBeforeNature > 1;
            if (left > 1 && beforeNature && year.isEmpty() && isYear(1)) {
                period(numbers.get(1));
                from = 2;
            }
        }
        if (!numbered && from < numbers.size()) {
            number(numbers.get(from));
            communicationYear(from + 1);
        }
    }

    private boolean isOrganizational() {
        return session.filter(value -> value.equals("OS") || value.equals("OM")).isPresent();
    }

    private boolean isYear(int index) {
        return Component.year(numbers.get(index).head()) > 0;
    }

    private void period(Component component) {
        int asYear = Component.year(component.head());
        if (asYear > 0) {
            year = OptionalInt.of(asYear);
        } else if (isOrganizational()) {
            session = session.map(value -> value + "/" + component.head());
        } else {
            session = Optional.of(component.head());
        }
    }

    private void number(Component component) {
        number = Optional.of(component.head());
        if (nature.filter(value -> value.equals("RES") || value.equals("DEC")).isPresent()) {
            number = Optional.of(component.digits());
            component.letters().ifPresent(value -> letters = Optional.of(value));
        }
    }

    /** Views on a communication end with the year in which it was made: {@code CCPR/C/113/D/1967/2010}. */
    private void communicationYear(int index) {
        if (index < numbers.size() && index > numbersBeforeNature && isYear(index)) {
            year = OptionalInt.of(Component.year(numbers.get(index).head()));
        }
    }

    private void groups(Component component, boolean body) {
        for (String group : component.groups()) {
            String inner = group.substring(1, group.length() - 1);
            int asYear = Component.year(inner);
            boolean roman = Roman.is(inner) || Component.isSpecialSession(inner);
            if (group.charAt(0) == '[') {
                letters = Optional.of(inner);
            } else if (asYear > 0) {
                year = OptionalInt.of(asYear);
            } else if (roman || (body && inner.chars().allMatch(Character::isDigit))) {
                session = Optional.of(inner);
            } else {
                modifications.add(Canonical.qualifier(inner));
            }
        }
    }
}
