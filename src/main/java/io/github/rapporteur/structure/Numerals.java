package io.github.rapporteur.structure;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.OptionalInt;

/** Numbers as letters, romans and Chinese and Arabic signs. */
final class Numerals {
    /** The abjad order, as United Nations documents in Arabic use it for items. */
    private static final String ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";

    private static final String CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя";
    private static final String HAN = "一二三四五六七八九";
    private static final ImmutableMap<Character, Character> LOOK_ALIKES =
            lookAlikes("АВСЕНІКМОРТХасеорхі", "ABCEHIKMOPTXaceopxi");

    private Numerals() {}

    private static ImmutableMap<Character, Character> lookAlikes(String cyrillic, String latin) {
        ImmutableMap.Builder<Character, Character> map = ImmutableMap.builder();
        for (int i = 0; i < cyrillic.length(); i++) {
            map.put(cyrillic.charAt(i), latin.charAt(i));
        }
        return map.buildOrThrow();
    }

    /** Cyrillic letters that look Latin, as Latin ones: Russian lists mix both; full-width signs as common ones. */
    static String latin(String text) {
        StringBuilder latin = new StringBuilder(text.length());
        for (char c : Scripts.narrow(text).toCharArray()) {
            latin.append(LOOK_ALIKES.getOrDefault(c, c));
        }
        return latin.toString();
    }

    /** The letter with this number, {@code aa} behind {@code z}: what names the third Russian item in any language. */
    static String letterOf(int ordinal) {
        String letter = String.valueOf((char) ('a' + (ordinal - 1) % 26));
        return letter.repeat((ordinal - 1) / 26 + 1);
    }

    /** {@code a} to {@code z} are 1 to 26, {@code aa}, {@code bb} go on from 27; case does not matter. */
    static OptionalInt letter(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.chars().allMatch(c -> c >= 'a' && c <= 'z')
                ? repeated(lower, "abcdefghijklmnopqrstuvwxyz")
                : OptionalInt.empty();
    }

    /** {@code а}, {@code б}, {@code в} … of the Russian alphabet. */
    static OptionalInt cyrillic(String text) {
        return repeated(text.toLowerCase(Locale.ROOT), CYRILLIC);
    }

    /** {@code أ}, {@code ب}, {@code ج} …; doubled letters go on behind the last. */
    static OptionalInt abjad(String text) {
        String bare = text.replace("ـ", "").replace(" ", "").replace('ا', 'أ');
        return repeated(bare, ABJAD);
    }

    private static OptionalInt repeated(String text, String alphabet) {
        int at = text.isEmpty() ? -1 : alphabet.indexOf(text.charAt(0));
        if (at < 0 || text.length() > 3 || text.chars().anyMatch(c -> c != text.charAt(0))) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((text.length() - 1) * alphabet.length() + at + 1);
    }

    /** Roman numerals up to 399 in their usual form; case does not matter. */
    static OptionalInt roman(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        int value = 0;
        int before = 0;
        for (int i = upper.length() - 1; i >= 0; i--) {
            int digit = switch (upper.charAt(i)) {
                case 'I' -> 1;
                case 'V' -> 5;
                case 'X' -> 10;
                case 'L' -> 50;
                case 'C' -> 100;
                default -> 0;
            };
            if (digit == 0) {
                return OptionalInt.empty();
            }
            value += digit < before ? -digit : digit;
            before = Math.max(before, digit);
        }
        return value > 0 && value < 400 && romanOf(value).equals(upper) ? OptionalInt.of(value) : OptionalInt.empty();
    }

    /** A number from 1 to 399 in capital roman numerals. */
    static String romanOf(int number) {
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                roman.append(signs[i]);
                rest -= values[i];
            }
        }
        return roman.toString();
    }

    /** Chinese numerals up to 99: {@code 三}, {@code 十二}, {@code 二十一}. */
    static OptionalInt han(String text) {
        int ten = text.indexOf('十');
        if (ten < 0) {
            return text.length() == 1 && HAN.contains(text)
                    ? OptionalInt.of(HAN.indexOf(text) + 1)
                    : OptionalInt.empty();
        }
        String tens = text.substring(0, ten);
        String ones = text.substring(ten + 1);
        if (tens.length() > 1 || ones.length() > 1 || !(HAN.contains(tens) && HAN.contains(ones))) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                (tens.isEmpty() ? 1 : HAN.indexOf(tens) + 1) * 10 + (ones.isEmpty() ? 0 : HAN.indexOf(ones) + 1));
    }
}
