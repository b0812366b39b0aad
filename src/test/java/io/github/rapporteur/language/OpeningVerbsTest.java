package io.github.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningVerbsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|OPERATIVE|6|Decides|Decides to meet again in spring;",
                "en|OPERATIVE|4|Also requests|Also requests the Secretary-General to report;",
                "en|OPERATIVE|5|Strongly urges|Strongly urges Member States to sign;",
                "en|OPERATIVE|3|Strongly encourages|Strongly encourages States to train their staff;",
                "en|OPERATIVE|4|Reiterates its request|Reiterates its request to the Office;",
                "en|OPERATIVE|5|Welcomes and urges|Welcomes and urges further donations;",
                "en|OPERATIVE|0|Notes with deep concern|Notes with deep concern the delay;",
                "en|OPERATIVE|4|Calls upon|Calls upon all States to help;",
                "en|PREAMBULAR|0|Recalling also|Recalling also its resolution 90/1,",
                "en|PREAMBULAR|0|Deeply concerned|Deeply concerned that tools are rare,",
                "en|OPERATIVE|0|condemns|The Security Council condemns the theft.",
                "fr|OPERATIVE|4|Prie également|Prie également le Secrétaire général de faire rapport ;",
                "fr|OPERATIVE|5|Demande instamment|Demande instamment aux États de signer ;",
                "fr|OPERATIVE|6|Décide|Décide de se réunir au printemps ;",
                "fr|PREAMBULAR|0|Rappelant en outre|Rappelant en outre sa résolution 90/1,",
                "fr|PREAMBULAR|0|Profondément préoccupée|Profondément préoccupée par le retard,",
                "es|OPERATIVE|4|Solicita también|Solicita también al Secretario General que informe;",
                "es|OPERATIVE|2|Alienta|Alienta a los Estados a capacitar a su personal;",
                "es|PREAMBULAR|0|Acogiendo con beneplácito|Acogiendo con beneplácito las donaciones,",
                "ru|OPERATIVE|5|настоятельно призывает|настоятельно призывает государства подписать соглашение;",
                "ru|OPERATIVE|2|рекомендует также|рекомендует также государствам обучать персонал;",
                "ru|PREAMBULAR|0|с удовлетворением отмечая|с удовлетворением отмечая пожертвования,",
                "ru|PREAMBULAR|0|ссылаясь также|ссылаясь также на свою резолюцию 90/1,",
                "zh|EITHER|0|又回顾|又回顾其第90/1号决议，",
                "zh|EITHER|4|还请|还请秘书长提交报告；",
                "zh|EITHER|5|强烈敦促|强烈敦促会员国签署协定；",
                "ar|PREAMBULAR|0|وإذ تشير أيضا|وإذ تشير أيضا إلى قرارها 90/1،",
                "ar|PREAMBULAR|0|وإذ يساورها|وإذ يساورها القلق إزاء التأخير،",
                "ar|OPERATIVE|6|تقرر|تقرر أن تجتمع في الربيع؛",
                "ar|OPERATIVE|4|تطلب كذلك|تطلب كذلك إلى الأمين العام أن يقدم تقريرا؛",
                "ar|OPERATIVE|2|يشجّع|يشجّع الدول على تدريب موظفيها؛"
            })
    void readsVerbRoleAndForce(String language, OpeningRole role, int strength, String words, String text) {
        assertThat(OpeningVerbs.of(language).match(text)).hasValueSatisfying(opening -> {
            assertThat(opening.role()).isEqualTo(role);
            assertThat(opening.strength()).isEqualTo(strength);
            assertThat(opening.span().in(text)).startsWith(words);
        });
    }

    @Test
    void otherBeginningsAreNoOpenings() {
        assertThat(OpeningVerbs.of("en").match("The meeting was opened at 10 a.m."))
                .isEmpty();
        assertThat(OpeningVerbs.of("en").match("Requested by nobody")).isEmpty();
        assertThat(OpeningVerbs.of("fr").match("Priement")).isEmpty();
        assertThat(OpeningVerbs.of("en").match("")).isEmpty();
        assertThat(OpeningVerbs.of("xx").match("Decides to meet")).isEmpty();
    }
}
