package io.github.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModalityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|3|should|share|Experts should share their tools.",
                "en|3|should|share|Experts should also share their tools.",
                "en|2|should also consider|consider|Experts should also consider sharing.",
                "en|2|should|take into account|Experts should take into account the cost.",
                "en|2|may wish to|consider|The Group may wish to consider the matter.",
                "en|2|may therefore wish to|consider|The Group may therefore wish to consider it.",
                "en|5|must|share|Experts must share their tools.",
                "en|4|are requested to|share|Experts are requested to share their tools.",
                "fr|3|devraient|partager|Les experts devraient également partager leurs outils.",
                "fr|2|devraient envisager|envisager|Les experts devraient envisager un partage.",
                "fr|2|souhaitera peut-être|examiner|Le Groupe souhaitera peut-être examiner la question.",
                "es|3|deberían|compartir|Los expertos deberían compartir sus herramientas.",
                "es|2|tal vez desee|examinar|El Grupo tal vez desee examinar la cuestión.",
                "ru|3|следует|обмениваться|Экспертам следует также обмениваться опытом.",
                "ru|5|должны|обмениваться|Эксперты должны обмениваться опытом.",
                "ru|2|возможно, пожелает|рассмотреть|Группа, возможно, пожелает рассмотреть этот вопрос.",
                "zh|3|应|共享|专家应共享工具。",
                "zh|3|应当|共享|专家应当共享工具。",
                "zh|2|应考虑|考虑|专家应考虑共享工具。",
                "zh|5|必须|共享|专家必须共享工具。",
                "ar|3|ينبغي|للخبراء|ينبغي للخبراء تبادل الأدوات.",
                "ar|5|يجب|على|يجب على الخبراء تبادل الأدوات.",
                "ar|2|قد يود|الفريق|قد يود الفريق أن ينظر في المسألة."
            })
    void findsTheModalWords(String language, int strength, String words, String verb, String text) {
        Modal modal = Modality.of(language).find(text).get(0);
        assertThat(modal.span().in(text)).isEqualTo(words);
        assertThat(modal.strength()).isEqualTo(strength);
        assertThat(text.substring(modal.verb())).startsWith(verb);
    }

    @Test
    void findsEachOfSeveral() {
        String text = "Experts should share tools and must keep them safe; they may charge for them.";
        assertThat(Modality.of("en").find(text)).extracting(Modal::strength).containsExactly(3, 5, 1);
    }

    @Test
    void wordsThatOnlyLookModalAreNone() {
        assertThat(Modality.of("zh").find("供应商的反应可能适应应用程序")).isEmpty();
        assertThat(Modality.of("en").find("On 3 May 2035 the musty shoulder rested."))
                .isEmpty();
        assertThat(Modality.of("xx").find("Experts should share.")).isEmpty();
    }
}
