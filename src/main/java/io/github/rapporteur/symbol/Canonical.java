package io.github.rapporteur.symbol;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The canonical form of components: no spaces, organs and natures in capitals, {@code Add. Corr. Rev.} as written here,
 * {@code (PartI)}, {@code (Sect.29A)}, part letters behind the number since 1976 and in square brackets before.
 */
final class Canonical {
    private static final Pattern AND = Pattern.compile("(?<=[IVX0-9])AND(?=[IVX0-9])");

    private Canonical() {}

    /** A whole component. */
    static String component(Component component) {
        StringBuilder canonical = new StringBuilder(head(component));
        for (String group : component.groups()) {
            canonical
                    .append(group.charAt(0))
                    .append(qualifier(group.substring(1, group.length() - 1)))
                    .append(group.charAt(group.length() - 1));
        }
        return canonical.toString();
    }

    /** What stands before the brackets. */
    static String head(Component component) {
        String code = component.word();
        Optional<Word> whole = Word.of(code);
        Optional<String> suffix = component.suffix();
        if (suffix.isPresent()) {
            return whole.map(Canonical::stem).orElse(code) + "." + suffix.get();
        }
        return whole.filter(word -> word.modifies() || code.indexOf('.') > 0)
                .map(Canonical::stem)
                .orElse(component.head());
    }

    private static String stem(Word word) {
        String canonical = word.canonical();
        return canonical.endsWith(".") ? canonical.substring(0, canonical.length() - 1) : canonical;
    }

    /** What stands in brackets, without them. */
    static String qualifier(String text) {
        Optional<Word> word = Word.qualifierAtStart(text);
        if (word.isEmpty() || Roman.is(text)) {
            return text;
        }
        String rest = text.substring(word.get().code().length());
        String canonical = word.get().canonical();
        boolean stopDropped = canonical.endsWith(".") || word.get().code().startsWith("PART");
        if (stopDropped && rest.startsWith(".")) {
            rest = rest.substring(1);
        }
        return canonical + AND.matcher(rest).replaceAll("and");
    }
}
