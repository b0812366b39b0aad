package io.github.rapporteur.meeting;

import com.google.common.base.CharMatcher;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.PhraseTable;
import io.github.rapporteur.meeting.Words.Kind;
import java.util.List;
import java.util.Optional;

/** Reads whose meeting it is, from what stands before or behind the name of a meeting in a sentence. */
final class BodyNames {
    private static final int LONGEST = 220;
    private static final CharMatcher ENDS = CharMatcher.anyOf(",;:.()，；：。、（）،؛\n");
    private static final CharMatcher AROUND = CharMatcher.whitespace().or(CharMatcher.anyOf(",.*“”\"'’"));

    private final Words words;

    BodyNames(Words words) {
        this.words = words;
    }

    /** The body of the meeting that stands from {@code start} to {@code end} in a sentence. */
    Optional<String> of(String sentence, int start, int end) {
        String before = sentence.substring(Math.max(0, start - 2 * LONGEST), start);
        String behind = sentence.substring(end, Math.min(sentence.length(), end + LONGEST));
        return switch (words.language()) {
            case "zh" -> chinese(before);
            case "ar" -> arabic(before, behind);
            default -> behind(behind).or(() -> before(before));
        };
    }

    /** {@code of the Working Party on Tides was held}. */
    private Optional<String> behind(String behind) {
        String text = behind.stripLeading();
        FoldedText folded = FoldedText.of(text);
        Optional<PhraseTable.Match<Kind>> of = words.at(Kind.OF_BODY, folded.text(), 0);
        boolean genitive = words.language().equals("ru") && !text.isEmpty() && Character.isUpperCase(text.charAt(0));
        if (of.isEmpty() && !genitive) {
            return Optional.empty();
        }
        int from = of.map(PhraseTable.Match::end).orElse(0);
        List<PhraseTable.Match<Kind>> stops =
                words.find(Kind.STOP, folded.text(), from, folded.text().length());
        int sign = ENDS.indexIn(folded.text(), from);
        int stop = stops.isEmpty() ? folded.text().length() : stops.getFirst().start();
        boolean ended = !stops.isEmpty() && (sign < 0 || stop <= sign);
        int to = sign < 0 ? stop : Math.min(stop, sign);
        String name = text.substring(
                folded.toRaw(from, to).start(), folded.toRaw(from, to).end());
        return body(ended ? name : capitalized(name));
    }

    /** {@code The Working Party on Tides held its}; {@code Report of the Working Party on Tides on its}. */
    private Optional<String> before(String before) {
        FoldedText folded = FoldedText.of(before.stripTrailing());
        String text = folded.text();
        Optional<PhraseTable.Match<Kind>> link = last(Kind.HOLDS, text);
        boolean title = link.isEmpty();
        link = link.or(() -> last(Kind.TITLE, text));
        if (link.isEmpty()) {
            return Optional.empty();
        }
        String subject = before.substring(
                0, folded.toRaw(link.get().start(), link.get().end()).start());
        return body(title ? reported(subject) : subject(subject));
    }

    /** The words of a kind with which a text ends. */
    private Optional<PhraseTable.Match<Kind>> last(Kind kind, String text) {
        return words.find(kind, text).stream()
                .filter(match -> match.end() == text.length())
                .findFirst();
    }

    /** What the report is of; empty where no report is named. */
    private String reported(String title) {
        FoldedText folded = FoldedText.of(title);
        List<PhraseTable.Match<Kind>> reports = words.find(Kind.REPORT, folded.text());
        if (reports.isEmpty()) {
            return "";
        }
        PhraseTable.Match<Kind> report = reports.getFirst();
        return title.substring(folded.toRaw(report.start(), report.end()).end());
    }

    /** The subject of a verb: behind the last comma, or, where one closes an insertion, from the start to its first comma. */
    private static String subject(String clause) {
        String text = clause.stripTrailing();
        if (text.endsWith(",")) {
            int first = text.indexOf(',');
            return text.substring(0, first);
        }
        return text.substring(ENDS.lastIndexIn(text) + 1);
    }

    private Optional<String> body(String name) {
        String article = AROUND.trimFrom(Articles.without(AROUND.trimFrom(name), words));
        String bare = AROUND.trimFrom(article.replaceFirst(" [(][^()]{1,20}[)][ *]*$", ""));
        boolean named = bare.length() >= 3 && bare.length() <= LONGEST;
        boolean printed = named && (Character.isUpperCase(bare.charAt(0)) || Character.isIdeographic(bare.charAt(0)));
        return printed ? Optional.of(bare) : Optional.empty();
    }

    /** The words up to the first that is neither capitalized nor short. */
    private static String capitalized(String name) {
        StringBuilder kept = new StringBuilder();
        int end = 0;
        for (String word : name.strip().split(" +", -1)) {
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            if (!capital && word.length() > 4) {
                break;
            }
            kept.append(kept.isEmpty() ? "" : " ").append(word);
            end = capital ? kept.length() : end;
        }
        return kept.substring(0, end);
    }

    private Optional<String> chinese(String before) {
        String clause = before.substring(ENDS.lastIndexIn(before) + 1);
        String folded = FoldedText.of(clause).text();
        List<PhraseTable.Match<Kind>> stops = words.find(Kind.STOP, folded);
        String name =
                stops.isEmpty() ? clause : clause.substring(0, stops.getFirst().start());
        return body(name.replaceFirst("[的其]+$", ""));
    }

    private Optional<String> arabic(String before, String behind) {
        String following = behind.stripLeading();
        if (following.startsWith("ل")) {
            String name = following.startsWith("لل") ? "ال" + following.substring(2) : following.substring(1);
            return arabicBody(name);
        }
        FoldedText folded = FoldedText.of(before);
        List<PhraseTable.Match<Kind>> verbs = words.find(Kind.HOLDS, folded.text());
        if (!verbs.isEmpty()) {
            PhraseTable.Match<Kind> verb = verbs.getLast();
            return arabicBody(
                    before.substring(folded.toRaw(verb.start(), verb.end()).end()));
        }
        return words.find(Kind.REPORT, folded.text()).isEmpty() ? Optional.empty() : arabicBody(reported(before));
    }

    private Optional<String> arabicBody(String text) {
        FoldedText folded = FoldedText.of(text);
        List<PhraseTable.Match<Kind>> stops = words.find(Kind.STOP, folded.text());
        int stop = stops.isEmpty()
                ? text.length()
                : folded.toRaw(stops.getFirst().start(), stops.getFirst().end()).start();
        int sign = ENDS.indexIn(text);
        String name = AROUND.trimFrom(text.substring(0, sign < 0 ? stop : Math.min(stop, sign)));
        return name.length() >= 3 && name.length() <= LONGEST ? Optional.of(name) : Optional.empty();
    }
}
