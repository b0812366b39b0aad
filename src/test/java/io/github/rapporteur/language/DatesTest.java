package io.github.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "21 December 2010|2010-12-21",
                "Vienna, 3-5 April 2018|2018-04-05",
                "December 21, 2010|2010-12-21",
                "adopted on 4 Sept. 2003 in Geneva|2003-09-04",
                "the 1st of May 1999|1999-05-01",
                "le 21 décembre 2010|2010-12-21",
                "1er juin 2010|2010-06-01",
                "1 er août 2012|2012-08-01",
                "21 de diciembre de 2010|2010-12-21",
                "1º de enero del 2015|2015-01-01",
                "9 de septiembre de 2021|2021-09-09",
                "21 декабря 2010 года|2010-12-21",
                "5 мая 2017 года|2017-05-05",
                "2010年12月21日|2010-12-21",
                "2010 年 12 月 21 日|2010-12-21",
                "二〇一〇年十二月二十一日|2010-12-21",
                "21 كانون الأول/ديسمبر 2010|2010-12-21",
                "23 تشرين الثاني/نوفمبر 2020|2020-11-23",
                "٥ أيار/مايو ٢٠١٧|2017-05-05",
                "2010-12-21|2010-12-21",
                "30 November 2020 第七十五届会议|2020-11-30"
            })
    void readsTheFirstDate(String text, LocalDate date) {
        assertThat(Dates.first(text)).map(DateMention::date).contains(date);
    }

    @Test
    void tellsWhereTheDateStands() {
        String text = "Réunion tenue à Vienne le 1er\u00A0juin 2010, puis le 3 juin 2010";
        assertThat(Dates.find(text))
                .extracting(mention -> mention.span().in(text))
                .containsExactly("1er\u00A0juin 2010", "3 juin 2010");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"31 February 2010", "A/RES/65/230", "in 2010", "item 21 of 2010", "121 December 2010", "2010年13月1日"
            })
    void doesNotInventDates(String text) {
        assertThat(Dates.first(text)).isEmpty();
    }
}
