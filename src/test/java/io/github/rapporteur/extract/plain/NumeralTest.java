package io.github.rapporteur.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource({
        "1, decimal, 1",
        "4, lowerRoman, iv",
        "1999, upperRoman, MCMXCIX",
        "26, lowerLetter, z",
        "28, lowerLetter, bb",
        "7, russianLower, ж",
        "5, arabicAbjad, ه",
        "30, arabicAbjad, ب ب",
        "21, chineseCounting, 二十一",
        "10, chineseCountingThousand, 十",
        "12, ordinal, 12th",
        "23, ordinal, 23rd",
        "5, chicago, **",
        "3, decimalEnclosedCircle, ③",
        "7, decimalZero, 07",
        "0, lowerRoman, 0",
        "9, cardinalText, 9"
    })
    void numbersAreWrittenAsWordPrintsThem(int number, String format, String printed) {
        assertThat(Numeral.write(number, format)).isEqualTo(printed.replace(" ", ""));
    }
}
