package io.github.rapporteur.meeting;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.PhraseTable;
import io.github.rapporteur.meeting.Words.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds people: by the State in brackets behind their name, {@code Ana Lopes (Brazil)}, or by their title, {@code Ms. Lopes}. */
final class People {
    /** In characters; names of States in full are the longest things in these brackets. */
    private static final int LONGEST_BRACKET = 90;

    private static final int LONGEST_NAME = 80;
    private static final CharMatcher OPEN = CharMatcher.anyOf("(（");
    private static final CharMatcher CLOSE = CharMatcher.anyOf(")）");
    private static final CharMatcher ENDS = CharMatcher.anyOf(",;:،؛、；：，。()（）\n\t\"“”");

    private final Words words;
    private final NameLists lists;

    /**
     * Somebody named in a text.
     *
     * @param start of the name in the text
     * @param end behind it and what stands in brackets
     * @param alone whether the name is all that stands between the signs around it, but for titles and small words
     * @param bracket what stands in brackets behind the name
     * @param state where that is a State
     */
    record Person(
            int start, int end, String name, boolean alone, Optional<String> bracket, Optional<NamedState> state) {}

    People(Words words, NameLists lists) {
        this.words = words;
        this.lists = lists;
    }

    /** Everybody who is named with brackets behind the name, in order. */
    ImmutableList<Person> withBrackets(String text) {
        ImmutableList.Builder<Person> people = ImmutableList.builder();
        int from = 0;
        for (int open = OPEN.indexIn(text); open >= 0; open = OPEN.indexIn(text, from)) {
            int close = closing(text, open);
            Optional<String> name = close < 0 ? Optional.empty() : nameBefore(text.substring(from, open));
            if (name.isPresent()) {
                String bracket = text.substring(open + 1, close);
                int start = text.lastIndexOf(name.get(), open);
                boolean alone = isAlone(text.substring(from, start));
                people.add(new Person(start, close + 1, name.get(), alone, Optional.of(bracket), lists.state(bracket)));
            }
            from = close < 0 ? open + 1 : close + 1;
        }
        return people.build();
    }

    /** Everybody who is named with a State behind the name or a title before it, in order. */
    ImmutableList<Person> all(String text) {
        List<Person> people = new ArrayList<>(withBrackets(text).stream()
                .filter(person -> person.state().isPresent())
                .toList());
        FoldedText folded = FoldedText.of(text);
        for (PhraseTable.Match<Kind> title : words.find(Kind.HONORIFIC, folded.text())) {
            int start = folded.toRaw(title.start(), title.end()).end();
            String name = words.isChinese() ? "" : nameAfter(text, start);
            boolean known = people.stream()
                    .anyMatch(person -> person.start() < start + name.length() + 2 && person.end() > start);
            if (!name.isEmpty() && !known) {
                int at = text.indexOf(name, start);
                people.add(new Person(at, at + name.length(), name, false, Optional.empty(), Optional.empty()));
            }
        }
        people.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return ImmutableList.copyOf(people);
    }

    private boolean isAlone(String before) {
        String piece = before.substring(ENDS.lastIndexIn(before.stripTrailing()) + 1);
        return Splitter.on(' ')
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(piece)
                .allMatch(word -> word.length() <= 2
                        || words.is(Kind.AND, word)
                        || words.is(Kind.STOP, word)
                        || words.is(Kind.HONORIFIC, word));
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int at = open; at < Math.min(text.length(), open + LONGEST_BRACKET); at++) {
            depth += OPEN.matches(text.charAt(at)) ? 1 : CLOSE.matches(text.charAt(at)) ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    /** The name at the end of a text; empty where what stands there is none. */
    private Optional<String> nameBefore(String text) {
        String before = text.substring(Math.max(0, text.length() - LONGEST_NAME));
        String piece = before.substring(lastEnd(before.stripTrailing()) + 1).strip();
        piece = behindLast(
                behindLast(
                        piece, words.find(Kind.HONORIFIC, FoldedText.of(piece).text())),
                roles(piece));
        String name = isCased() ? capitalized(piece) : uncased(piece);
        return isWhole(name) ? Optional.of(name) : Optional.empty();
    }

    private static int lastEnd(String text) {
        return ENDS.lastIndexIn(text);
    }

    private List<PhraseTable.Match<String>> roles(String piece) {
        return words.roles(FoldedText.of(piece).text());
    }

    /** What stands behind the last of some words; all of it where they end the text, as titles in Chinese do. */
    private static <T> String behindLast(String piece, List<PhraseTable.Match<T>> matches) {
        if (matches.isEmpty()) {
            return piece;
        }
        FoldedText folded = FoldedText.of(piece);
        PhraseTable.Match<T> last = matches.getLast();
        if (last.end() > folded.text().length()) {
            return piece;
        }
        int end = folded.toRaw(last.start(), last.end()).end();
        return end >= piece.stripTrailing().length()
                ? piece.substring(0, folded.toRaw(last.start(), last.end()).start())
                        .strip()
                : piece.substring(end).replaceFirst("^[.\\s]+", "");
    }

    private boolean isCased() {
        return !words.isChinese() && !words.language().equals("ar");
    }

    /** In scripts without capitals a name is what the signs and words around it leave. */
    private String uncased(String piece) {
        int by = piece.lastIndexOf('由');
        String name = by >= 0 ? piece.substring(by + 1) : piece;
        Optional<PhraseTable.Match<Kind>> and = words.isChinese() ? words.at(Kind.AND, name, 0) : Optional.empty();
        return and.map(match -> name.substring(match.end())).orElse(name);
    }

    private boolean isWhole(String name) {
        return words.isChinese() ? name.length() >= 2 && name.length() <= 20 : name.indexOf(' ') > 0 && !isOffice(name);
    }

    private boolean isOffice(String name) {
        return !words.roles(FoldedText.fold(name)).isEmpty() || lists.isBody(name);
    }

    /** The capitalized words, with the particles between them, at the end of a text. */
    private String capitalized(String piece) {
        List<String> parts = List.of(piece.split(" +", -1));
        int first = parts.size();
        for (int i = parts.size() - 1; i >= 0 && isPart(parts.get(i)); i--) {
            first = isCapitalized(parts.get(i)) ? i : first;
        }
        return String.join(" ", parts.subList(first, parts.size()));
    }

    private String nameAfter(String text, int from) {
        List<String> parts = new ArrayList<>();
        String rest = text.substring(from, Math.min(text.length(), from + LONGEST_NAME));
        for (String part : rest.strip().replaceFirst("^[.\\s]+", "").split(" +", -1)) {
            int end = ENDS.indexIn(part);
            String word = end < 0 ? part : part.substring(0, end);
            if (!isPart(word)) {
                break;
            }
            parts.add(word);
            if (end >= 0) {
                break;
            }
        }
        while (!parts.isEmpty() && !isCapitalized(parts.getLast())) {
            parts.removeLast();
        }
        String name = String.join(" ", parts);
        return isCased() ? name.replaceFirst("\\.$", "") : "";
    }

    private boolean isPart(String word) {
        return isCapitalized(word) || words.is(Kind.PARTICLE, word);
    }

    /** A capital anywhere in it: {@code al-Harbi}, {@code d'Orsay}. */
    private static boolean isCapitalized(String word) {
        return word.chars().anyMatch(Character::isUpperCase) && !word.endsWith("’s");
    }
}
