package io.github.rapporteur.recommendation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * The States in brackets that proposed a recommendation of a review report.
 *
 * @param states as printed, each once
 * @param rest the text without these brackets
 */
record ProposingStates(ImmutableList<String> states, String rest) {
    /** All States together take fewer characters. */
    private static final int LONGEST = 4_000;

    private static final int LONGEST_NAME = 60;
    private static final ImmutableSet<String> SMALL_WORDS = ImmutableSet.of("of", "the", "and");

    /** Takes the lists of States out of a text. Brackets that hold anything else stay. */
    static ProposingStates of(String text) {
        ImmutableSet.Builder<String> states = ImmutableSet.builder();
        StringBuilder rest = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int close = text.charAt(at) == '(' ? closing(text, at) : -1;
            ImmutableList<String> names = close < 0 ? ImmutableList.of() : names(text.substring(at + 1, close));
            if (names.isEmpty()) {
                rest.append(text.charAt(at));
                at++;
            } else {
                states.addAll(names);
                at = close + 1;
            }
        }
        return new ProposingStates(states.build().asList(), tidied(rest.toString()));
    }

    /**
     * These, or where there are none the names in the brackets that end a text of a list, though no list of States knows
     * them all: a reader of {@code (Spain and Ruritania)} takes both for States.
     */
    ProposingStates withUnknown(String text) {
        String ended = text.stripTrailing().replaceFirst("[;.,]+$", "");
        int open = ended.lastIndexOf('(');
        if (!states.isEmpty() || open < 0 || !ended.endsWith(")")) {
            return this;
        }
        ImmutableList<String> pieces = Splitter.onPattern("[,;]| and ")
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(ended.substring(open + 1, ended.length() - 1))
                .collect(ImmutableList.toImmutableList());
        boolean names = !pieces.isEmpty() && pieces.stream().allMatch(ProposingStates::looksLikeState);
        return names ? new ProposingStates(pieces, tidied(ended.substring(0, open))) : this;
    }

    /** In capitals, but not an acronym. */
    private static boolean looksLikeState(String name) {
        return name.length() <= LONGEST_NAME
                && Character.isUpperCase(name.charAt(0))
                && name.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-' || c == '’' || c == '\'')
                && Splitter.on(' ').splitToStream(name).anyMatch(ProposingStates::isWordInCapitals)
                && Splitter.on(' ')
                        .splitToStream(name)
                        .allMatch(word -> isWordInCapitals(word) || SMALL_WORDS.contains(word));
    }

    private static boolean isWordInCapitals(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
    }

    private static String tidied(String text) {
        return text.replaceAll(" {2,}", " ")
                .replaceAll(" (?=[.,;])", "")
                .strip()
                .replaceFirst("[;.,]+$", "")
                .strip();
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int at = open; at < Math.min(text.length(), open + LONGEST); at++) {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    /** The names between commas and semicolons outside inner brackets; none unless each is a State. */
    private static ImmutableList<String> names(String list) {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        int depth = 0;
        int start = 0;
        for (int at = 0; at <= list.length(); at++) {
            char c = at == list.length() ? ',' : list.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && (c == ',' || c == ';')) {
                names.add(list.substring(start, at).strip());
                start = at + 1;
            }
        }
        return known(names.build());
    }

    private static ImmutableList<String> known(ImmutableList<String> pieces) {
        ImmutableList.Builder<String> states = ImmutableList.builder();
        for (String piece : pieces) {
            if (States.isName(piece)) {
                states.add(piece);
                continue;
            }
            String[] both = piece.split(" and ", 2);
            if (both.length < 2 || !States.isName(both[1]) || !both[0].isEmpty() && !States.isName(both[0])) {
                return ImmutableList.of();
            }
            if (!both[0].isEmpty()) {
                states.add(both[0]);
            }
            states.add(both[1]);
        }
        return states.build();
    }
}
