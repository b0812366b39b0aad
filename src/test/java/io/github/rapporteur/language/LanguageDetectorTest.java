package io.github.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
    private static final LanguageDetector DETECTOR = LanguageDetector.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|United Nations A/RES/90/1 General Assembly Distr.: General 3 May 2035",
                "fr|Nations Unies A/RES/90/1 Assemblée générale Distr. générale 3 mai 2035",
                "es|Naciones Unidas A/RES/90/1 Asamblea General Distr. general 3 de mayo de 2035",
                "ru|Организация Объединенных Наций A/RES/90/1 Генеральная Ассамблея Distr.: General 3 May 2035",
                "zh|联合国 A/RES/90/1 大会 Distr.: General 30 September 2035",
                "ar|الأمــم المتحـدة S/RES/4000 (2035) مجلس الأمن Distr.: General 30 September 2035",
                "en|The experts should share their tools with one another.",
                "fr|Les experts devraient mettre leurs outils en commun.",
                "es|Los expertos deberían compartir sus herramientas entre sí.",
                "de|Die Sachverständigen sollten ihre Werkzeuge miteinander teilen und auch anderen zeigen.",
                "pt|Os peritos não deveriam guardar as ferramentas, mas partilhá-las com os outros países.",
                "it|Gli esperti dovrebbero condividere i loro strumenti con gli altri paesi della regione.",
                "uk|Експерти повинні ділитися своїми інструментами з іншими країнами регіону.",
                "ja|専門家は道具を共有するべきである。",
                "ko|전문가들은 도구를 공유해야 한다.",
                "tr|Uzmanlar araçlarını diğer ülkelerle paylaşmalı ve bilgileri güncel tutmalıdır."
            })
    void namesTheLanguage(String language, String text) {
        assertThat(DETECTOR.detect(text)).contains(language);
    }

    @Test
    void aQuotedNameDoesNotChangeTheLanguage() {
        assertThat(DETECTOR.detect("The draft was tabled by the delegation of China (中国) and by the observer."))
                .contains("en");
    }

    @Test
    void aTextWithoutLettersHasNoLanguage() {
        assertThat(DETECTOR.detect("1. 2. 3. — 45/6")).isEmpty();
        assertThat(DETECTOR.detect("")).isEmpty();
    }
}
