package io.github.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page and its files, as a browser has them. */
@ExtendWith(Samples.class)
class PageFilesTest {
    private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"(/?page/[^\"]+)\"");

    @Test
    void thePageAndAllItNamesAreThere(Served served) throws Exception {
        HttpResponse<String> page = served.get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Served.type(page)).isEqualTo("text/html; charset=utf-8");
        int named = 0;
        for (Matcher file = REFERENCE.matcher(page.body()); file.find(); named++) {
            HttpResponse<String> found =
                    served.get(file.group(1).startsWith("/") ? file.group(1) : "/" + file.group(1));
            assertThat(found.statusCode()).as(file.group(1)).isEqualTo(200);
            assertThat(Served.type(found)).matches("text/(javascript|css); charset=utf-8|image/.+");
        }
        assertThat(named).isPositive();
    }

    @Test
    void thePageRunsNoScriptOfItsOwnText(Served served) throws Exception {
        HttpResponse<String> page = served.get("/");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'self';")
                .doesNotContain("unsafe");
        assertThat(page.body())
                .doesNotContainPattern("<script(?![^>]*\\ssrc=)")
                .doesNotContainPattern("\\son[a-z]+=\"");
    }

    @Test
    void whatTheBrowserHasIsNotSentAgain(Served served) throws Exception {
        String tag = served.get("/").headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = served.send(served.request("/").header("If-None-Match", tag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(served.send(served.request("/").header("If-None-Match", "\"other\""))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void thePageTakesNoParametersThatMeanAnything(Served served) throws Exception {
        assertThat(served.get("/", "q", "<script>").body())
                .isEqualTo(served.get("/").body());
    }
}
