package io.github.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.Corpus;
import io.github.rapporteur.export.ExportFormat;
import io.github.rapporteur.export.ExportRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that are sent while they are written. */
@ExtendWith(Samples.class)
class ExportsTest {

    @Test
    void anExportIsWhatTheCommandLineWrites(Served served, Corpus corpus) throws Exception {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        corpus.export(ExportRequest.builder(ExportFormat.CSV).query("evidence").build(), told);

        HttpResponse<byte[]> file = served.client()
                .send(
                        served.request(Served.address("/api/v1/export", "format", "csv", "q", "evidence"))
                                .build(),
                        BodyHandlers.ofByteArray());

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo(told.toByteArray());
        assertThat(Served.type(file)).isEqualTo("text/csv; charset=utf-8");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"rapporteur-passages.csv\"");
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void everyFormatIsServedAsItself(ExportFormat format, Served served) throws Exception {
        HttpResponse<byte[]> file = served.client()
                .send(
                        served.request(Served.address("/api/v1/export", "format", format.label(), "language", "en"))
                                .build(),
                        BodyHandlers.ofByteArray());

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(Served.type(file)).isEqualTo(format.mediaType());
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).endsWith("." + format.suffix() + "\"");
        assertThat(file.body().length).isGreaterThan(100);
    }

    @Test
    void anExportIsCompressedForThoseWhoReadThat(Served served) throws Exception {
        String address = Served.address("/api/v1/export", "format", "jsonl", "what", "documents");
        byte[] packed = served.client()
                .send(served.request(address).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray())
                .body();

        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
                .asString()
                .isEqualTo(served.send(served.request(address)).body())
                .hasLineCount(18);
    }

    @Test
    void whatAFormatCannotHoldIsRefused(Served served) throws Exception {
        assertThat(served.problem(400, "/api/v1/export", "format", "lamp")
                        .path("detail")
                        .asString())
                .startsWith("format: must be one of");
        assertThat(served.problem(400, "/api/v1/export").path("detail").asString())
                .contains("'format' is missing");
    }

    @Test
    void theHeadOfAnExportIsToldWithoutWritingIt(Served served) throws Exception {
        HttpResponse<String> head =
                served.send(served.request("/api/v1/export?format=csv").method("HEAD", BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Disposition")).isPresent();
    }
}
