package io.github.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionOrdinalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Seventy-fifth session|75",
                "SEVENTY -FIFTH SESSION|75",
                "First session|1",
                "twelfth regular session|12",
                "its one hundred and twenty-fifth session|125",
                "75th session|75",
                "Thirtieth special session|S-30",
                "Eleventh emergency special session|ES-11",
                "Soixante-quinzième session|75",
                "soixante et onzième session|71",
                "Quatre-vingtième session|80",
                "quatre-vingt-dix-neuvième session|99",
                "Trente et unième session|31",
                "trentième session extraordinaire|S-30",
                "Onzième session extraordinaire d’urgence|ES-11",
                "75e session|75",
                "Septuagésimo quinto período de sesiones|75",
                "Vigesimosexto período de sesiones|26",
                "decimotercer periodo de sesiones|13",
                "Trigésimo primer período de sesiones|31",
                "75º período de sesiones|75",
                "Trigésimo período extraordinario de sesiones|S-30",
                "Undécimo período extraordinario de sesiones de emergencia|ES-11",
                "Семьдесят пятая сессия|75",
                "на семьдесят пятой сессии|75",
                "сороковая сессия|40",
                "Двадцать третья сессия|23",
                "сто двадцать пятая сессия|125",
                "75-я сессия|75",
                "Тридцатая специальная сессия|S-30",
                "одиннадцатая чрезвычайная специальная сессия|ES-11",
                "第七十五届会议|75",
                "第十届会议|10",
                "第一百二十五届会议|125",
                "第75届会议|75",
                "第三十届特别会议|S-30",
                "第十一届紧急特别会议|ES-11",
                "الدورة الخامسة والسبعون|75",
                "دورتها الخامسة والسبعين|75",
                "الدورة الحادية عشرة|11",
                "الدورة العاشرة|10",
                "الدورة الاستثنائية الثلاثون|S-30",
                "الدورة الاستثنائية الطارئة الحادية عشرة|ES-11"
            })
    void readsTheOrdinal(String text, String session) {
        assertThat(SessionOrdinals.first(text)).map(SessionMention::session).contains(session);
    }

    @Test
    void findsEverySessionOfAText() {
        String text = "between its twentieth session and its twenty-first session";
        assertThat(SessionOrdinals.find(text))
                .extracting(SessionMention::session)
                .containsExactly("20", "21");
        assertThat(SessionOrdinals.find(text).get(1).span().in(text)).isEqualTo("twenty-first session");
    }

    @ParameterizedTest
    @CsvSource({
        "Seventy-seventh year",
        "the second reading",
        "a session in Vienna",
        "Five sessions",
        "27 sessions",
        "Семьдесят седьмой год"
    })
    void otherOrdinalsAreNoSessions(String text) {
        assertThat(SessionOrdinals.first(text)).isEmpty();
    }
}
