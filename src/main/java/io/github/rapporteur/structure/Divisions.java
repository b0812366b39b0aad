package io.github.rapporteur.structure;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code Annex II}, {@code Part one}, {@code Chapitre premier}, {@code 附件二}, {@code المرفق الثاني}. */
final class Divisions {
    private static final ImmutableMap<String, String> KINDS = kinds();

    /** A word and what counts it; what follows must be set off, unless nothing follows. */
    private static final Pattern WORD = Pattern.compile(
            "(\\p{L}+(?: jointe)?)(?:[\\s\u00A0]+(\\d{1,3} ?[A-Z]?|[IVXLC]{1,7}|\\p{Lu}|\\p{L}+(?: عشر)?)(?![\\p{L}\\d]))?");

    private static final Pattern HAN_ANNEX =
            Pattern.compile("(附件|附录)[\\s\u00A0]*([一二三四五六七八九十]{1,3}|[IVX]{1,5}|[A-Z](?![A-Za-z])|\\d{1,2})?");
    private static final Pattern HAN_DIVISION =
            Pattern.compile("第[\\s\u00A0]*([一二三四五六七八九十百]{1,5}|\\d{1,3}[A-Z]?)[\\s\u00A0]*(部分|编|章|节|款|条)");

    private Divisions() {}

    /**
     * A division at the head of a text.
     *
     * @param kind annex, part, chapter, section, article
     * @param printed word and number as printed
     * @param number as a capital roman or Latin letter; empty where there is none
     * @param end where the rest begins
     */
    record Division(String kind, String printed, String number, int end) {
        boolean isAnnex() {
            return kind.equals("annex");
        }
    }

    private static ImmutableMap<String, String> kinds() {
        ImmutableMap.Builder<String, String> kinds = ImmutableMap.builder();
        for (var row : WordTable.read("divisions.tsv")) {
            kinds.put(row.get(2), row.get(0));
        }
        return kinds.buildKeepingLast();
    }

    static Optional<Division> read(String text) {
        String head = text.length() > 60 ? text.substring(0, 60) : text;
        Matcher han = HAN_ANNEX.matcher(head);
        if (han.lookingAt()) {
            String number = han.group(2) == null ? "" : roman(han.group(2));
            return Optional.of(
                    new Division("annex", head.substring(0, han.end()).strip(), number, han.end()));
        }
        Matcher division = HAN_DIVISION.matcher(head);
        if (division.lookingAt()) {
            return Optional.of(new Division("section", division.group(), division.group(1), division.end()));
        }
        Matcher word = WORD.matcher(head);
        if (!word.lookingAt()) {
            return Optional.empty();
        }
        String kind = KINDS.get(word.group(1).toLowerCase(Locale.ROOT));
        return kind == null ? Optional.empty() : Optional.of(division(kind, word));
    }

    private static Division division(String kind, Matcher word) {
        String count = word.group(2);
        String number = count == null ? "" : roman(count);
        boolean counted = !number.isEmpty();
        String printed = counted ? word.group().strip() : word.group(1);
        return new Division(kind, printed, number, counted ? word.end() : word.end(1));
    }

    /** What an annex or part is counted by, as a capital roman or Latin letter; empty where a word counts nothing. */
    private static String roman(String count) {
        String latin = Numerals.latin(count);
        OptionalInt letterName = Ordinals.letterName(count);
        if (letterName.isPresent()) {
            return String.valueOf((char) ('A' + letterName.getAsInt() - 1));
        }
        if (Numerals.roman(latin).isPresent() || latin.length() == 1 && Character.isUpperCase(latin.charAt(0))) {
            return latin;
        }
        OptionalInt han = Numerals.han(count);
        OptionalInt number = han.isPresent() ? han : Ordinals.word(count);
        if (number.isPresent()) {
            return Numerals.romanOf(number.getAsInt());
        }
        if (Character.isDigit(count.charAt(0))) {
            return count.chars().allMatch(Character::isDigit) && Integer.parseInt(count) < 400
                    ? Numerals.romanOf(Math.max(1, Integer.parseInt(count)))
                    : count;
        }
        return "";
    }
}
