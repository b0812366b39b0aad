package io.github.rapporteur.symbol;

import com.google.common.collect.ImmutableSet;
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
    /** How the Human Rights Council's organizational meetings are called: {@code OS/12}, {@code OM/7}. */
    private static final ImmutableSet<String> ORGANIZATIONAL = ImmutableSet.of("OS", "OM");

    /** No body has come near it; MC, CD and CC are no sessions. */
    private static final int LAST_ROMAN_SESSION = 100;

    private final List<Component> components;
    private final PartsBuilder parts = new PartsBuilder();
    private final PlainNumbers numbers;
    private Optional<String> lastBody = Optional.empty();

    /** @param components at least two, the first names the organ */
    PartsReader(List<Component> components) {
        this.components = components;
        this.numbers = new PlainNumbers(components, parts);
    }

    SymbolParts read() {
        organ(components.get(0));
        int end = 1;
        while (end < components.size() && !modifies(end)) {
            component(end);
            end++;
        }
        numbers.assign();
        for (Component modification : components.subList(end, components.size())) {
            parts.understood &= Word.of(modification.word()).isPresent();
            parts.modifications.add(Canonical.head(modification));
            parts.groups(modification, false);
        }
        return parts.build(components, end);
    }

    private void organ(Component organ) {
        // the number of the Group of Experts on Geographical Names says which of two groups it is
        boolean mayBeSession = !organ.word().equals("GEGN");
        boolean period = organ.suffix()
                .filter(suffix -> bodyNumber(suffix, mayBeSession))
                .isPresent();
        parts.seriesPath.add(period ? organ.word() : organ.head());
        parts.groups(organ, true);
    }

    /** A modification ends the series; an unknown word behind the number that leads nowhere does the same. */
    private boolean modifies(int at) {
        Component component = components.get(at);
        Optional<Word> word = Word.of(component.word());
        if (word.isPresent()) {
            boolean numbered = component.suffix().isPresent();
            return word.get().modifies() && (numbered || !numbers.isEmpty() || parts.nature.isPresent());
        }
        boolean last = at == components.size() - 1;
        return last && !numbers.isEmpty() && !component.isNumber() && !isCountry(component);
    }

    private void component(int at) {
        Component component = components.get(at);
        if (component.isNumber()) {
            numbers.add(component);
        } else if (isCountry(component)) { // before sessions: MDV, MLI and CIV are Roman numerals too
            parts.country = Optional.of(component.head());
        } else if (isSession(component, at)) {
            parts.session = Optional.of(component.head());
        } else {
            word(at);
            return;
        }
        parts.groups(component, false);
    }

    private boolean isSession(Component component, int at) {
        String head = component.head();
        int value = Word.of(head).isPresent() ? 0 : Roman.value(head).orElse(0);
        boolean roman = value > 0 && value < LAST_ROMAN_SESSION && !head.equals("L");
        boolean organizational = ORGANIZATIONAL.contains(head) && at + 2 < components.size();
        return roman || organizational || component.isSpecialSession();
    }

    private boolean isCountry(Component component) {
        return component.head().length() == 3
                && COUNTRIES.contains(component.head())
                && Word.of(component.head()).isEmpty()
                && lastBody.isPresent();
    }

    private void word(int at) {
        Component component = components.get(at);
        Optional<Word> word = Word.of(component.word());
        if (word.isPresent() && isNature(word.get(), at)) {
            nature(component, word.get());
        } else if (word.isEmpty() && component.suffix().isPresent() && !leadsOn(at)) {
            parts.understood = false;
            parts.number(component, component.suffix().orElseThrow());
        } else {
            body(component, word);
        }
        parts.groups(component, true);
    }

    private void body(Component component, Optional<Word> word) {
        String canonical = Canonical.head(component);
        String suffix = component.suffix().orElse("");
        boolean mayBeSession =
                word.filter(known -> known.carriesSession(suffix)).isPresent();
        boolean period = !suffix.isEmpty() && bodyNumber(suffix, mayBeSession);
        parts.subsidiaries.add(canonical);
        parts.seriesPath.add(period ? canonical.substring(0, canonical.lastIndexOf('.')) : canonical);
        lastBody = Optional.of(component.word());
    }

    /** Takes the number of a body as session or year; answers whether it is one. */
    private boolean bodyNumber(String suffix, boolean mayBeSession) {
        int asYear = Component.year(suffix);
        if (asYear > 0) {
            parts.year = OptionalInt.of(asYear);
        } else if (mayBeSession) {
            parts.session = Optional.of(suffix);
        }
        return asYear > 0 || mayBeSession;
    }

    private boolean isNature(Word word, int at) {
        boolean dotted = components.get(at).suffix().isPresent();
        boolean ends = !dotted || SERIES_NATURES.contains(word.code()) || !leadsOn(at);
        return switch (word.role()) {
            case COMMENT -> lastBody.filter("C"::equals).isPresent();
            case NATURE -> ends;
            case DOTTED_NATURE -> dotted && ends;
            default -> false;
        };
    }

    /** Whether a number or another word of the series follows: {@code WP.29} is a body in {@code WP.29/2011/1}. */
    private boolean leadsOn(int at) {
        return at + 1 < components.size()
                && Word.of(components.get(at + 1).word()).filter(Word::modifies).isEmpty();
    }

    private void nature(Component component, Word word) {
        numbers.nature();
        String suffix = component.suffix().orElse("");
        boolean lettered = word.code().equals("SER") && !suffix.isEmpty();
        parts.nature = Optional.of(lettered ? component.head() : word.code());
        if (lettered) {
            parts.seriesPath.add(component.head());
        }
        int year = SERIES_NATURES.contains(word.code()) ? Component.year(suffix) : 0;
        if (year > 0) {
            parts.year = OptionalInt.of(year);
        } else if (!suffix.isEmpty() && !lettered) {
            parts.number(component, suffix);
        }
    }
}
