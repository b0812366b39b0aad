package io.github.rapporteur.fetch;

import static io.github.rapporteur.fetch.PlayedSite.PDF;
import static io.github.rapporteur.fetch.PlayedSite.body;
import static io.github.rapporteur.fetch.PlayedSite.cut;
import static io.github.rapporteur.fetch.PlayedSite.status;
import static io.github.rapporteur.fetch.PlayedSite.stuck;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hashing;
import io.github.rapporteur.symbol.Symbol;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Against a site on this machine, which fails as sites do. */
@Timeout(60)
class FetcherTest {
    private static final Instant NOW = Instant.parse("2051-03-04T05:06:07Z");

    @TempDir
    private Path folder;

    private PlayedSite site;
    private FetchOptions options;
    private final List<Duration> waited = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        site = new PlayedSite();
        options = FetchOptions.DEFAULTS.site(site.address());
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private List<Fetched> fetch(String languages, String... symbols) throws IOException {
        List<Fetched> told = new ArrayList<>();
        List<Fetched> all = new Fetcher(options, waited::add, InstantSource.fixed(NOW))
                .fetch(
                        Stream.of(symbols)
                                .map(s -> Symbol.tryParse(s).orElseThrow())
                                .toList(),
                        List.of(languages.split(",")),
                        folder,
                        told::add);
        assertThat(told).isEqualTo(all);
        return all;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private List<String> manifest() throws IOException {
        return Files.readAllLines(folder.resolve("MANIFEST.tsv"));
    }

    @Test
    void fetchesEachSymbolInEachLanguageWithPausesBetween() throws IOException {
        site.on("A/RES/70/1 en pdf", body(PDF))
                .on("A/RES/70/1 fr pdf", body(PDF))
                .on("S/RES/1373(2001) en pdf", body(PDF));
        List<Fetched> all = fetch("en,fr", "A/RES/70/1", "S/RES/1373 (2001)");

        assertThat(all)
                .extracting(Fetched::outcome)
                .containsExactly(Outcome.FETCHED, Outcome.FETCHED, Outcome.FETCHED, Outcome.ABSENT);
        assertThat(files())
                .containsExactly("A_RES_70_1.en.pdf", "A_RES_70_1.fr.pdf", "MANIFEST.tsv", "S_RES_1373(2001).en.pdf");
        assertThat(folder.resolve("A_RES_70_1.fr.pdf")).hasBinaryContent(PDF);
        assertThat(waited).containsExactly(options.pause(), options.pause(), options.pause());
        assertThat(site.agents()).containsOnly(options.userAgent());
    }

    @Test
    void theManifestTellsDateAddressAndHash() throws IOException {
        site.on("A/RES/70/1 en pdf", body(PDF));
        fetch("en", "A/RES/70/1", "A/RES/70/9999");
        assertThat(manifest())
                .containsExactly(
                        "symbol\tlanguage\toutcome\tfile\tbytes\tsha256\tdate\taddress\treason",
                        "A/RES/70/1\ten\tfetched\tA_RES_70_1.en.pdf\t" + PDF.length + "\t"
                                + Hashing.sha256().hashBytes(PDF) + "\t" + NOW + "\t" + site.address()
                                + "/api/symbol/access?s=A%2FRES%2F70%2F1&l=en&t=pdf\t",
                        "A/RES/70/9999\ten\tabsent\t\t\t\t\t" + site.address()
                                + "/api/symbol/access?s=A%2FRES%2F70%2F9999&l=en&t=pdf\t"
                                + "the site has no such document (404)");
    }

    @Test
    void whatIsThereIsNeverAskedForAgain() throws IOException {
        site.on("A/RES/70/1 en pdf", body(PDF));
        fetch("en", "A/RES/70/1");
        Files.write(folder.resolve("A_RES_70_2.en.pdf"), PDF);

        assertThat(fetch("en", "A/RES/70/1", "A/RES/70/2"))
                .extracting(Fetched::outcome)
                .containsOnly(Outcome.KEPT);
        assertThat(site.asked()).hasSize(1);
    }

    @Test
    void whatWasCutShortOrLostSinceIsFetchedAnew() throws IOException {
        site.on("A/RES/70/1 en pdf", body(PDF));
        fetch("en", "A/RES/70/1");
        Files.write(folder.resolve("A_RES_70_1.en.pdf"), new byte[] {'%'});

        assertThat(fetch("en", "A/RES/70/1")).extracting(Fetched::outcome).containsExactly(Outcome.FETCHED);
        assertThat(folder.resolve("A_RES_70_1.en.pdf")).hasBinaryContent(PDF);
    }

    @Test
    void aManifestWithATornLineIsGoneOnWith() throws IOException {
        site.on("A/RES/70/1 en pdf", body(PDF)).on("A/RES/70/2 en pdf", body(PDF));
        fetch("en", "A/RES/70/1");
        Files.writeString(folder.resolve("MANIFEST.tsv"), "A/RES/70/2\ten\tfet", StandardOpenOption.APPEND);

        fetch("en", "A/RES/70/1", "A/RES/70/2");
        assertThat(site.asked()).containsExactly("A/RES/70/1 en pdf", "A/RES/70/2 en pdf");
        assertThat(manifest().get(manifest().size() - 1)).startsWith("A/RES/70/2\ten\tfetched\t");
    }

    @Test
    void aManifestCannotNameFilesOutsideItsFolder() throws IOException {
        Path other = Files.write(folder.resolveSibling(folder.getFileName() + "-other.pdf"), PDF);
        Files.writeString(
                folder.resolve("MANIFEST.tsv"),
                "symbol\tlanguage\toutcome\tfile\tbytes\tsha256\tdate\taddress\treason\n"
                        + "A/RES/70/1\ten\tfetched\t../" + other.getFileName() + "\t" + PDF.length + "\tx\t" + NOW
                        + "\thttp://example/?t=pdf\t\n");
        site.on("A/RES/70/1 en pdf", body(PDF));
        assertThat(fetch("en", "A/RES/70/1").get(0).file().orElseThrow().path())
                .isEqualTo(folder.resolve("A_RES_70_1.en.pdf"));
        Files.delete(other);
    }

    @Test
    void asksAgainWhereTheSiteIsBusyAsLateAsItSays() throws IOException {
        site.on(
                "A/RES/70/1 en pdf",
                status(503),
                status(429, "Retry-After", "30"),
                status(503, "Retry-After", "Sat, 04 Mar 2051 05:07:07 GMT"),
                body(PDF));
        assertThat(fetch("en", "A/RES/70/1")).extracting(Fetched::outcome).containsExactly(Outcome.FETCHED);
        assertThat(waited).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(30), Duration.ofSeconds(60));
    }

    @Test
    void asksAgainWhereAnAnswerIsCut() throws IOException {
        site.on("A/RES/70/1 en pdf", cut(), body(PDF));
        assertThat(fetch("en", "A/RES/70/1")).extracting(Fetched::outcome).containsExactly(Outcome.FETCHED);
        assertThat(folder.resolve("A_RES_70_1.en.pdf")).hasBinaryContent(PDF);
        assertThat(files()).hasSize(2);
    }

    @Test
    void waitsForNoAnswerLongerThanItsTime() throws IOException {
        options = options.timeLimit(Duration.ofMillis(300)).attempts(2);
        site.on("A/RES/70/1 en pdf", stuck());
        Fetched one = fetch("en", "A/RES/70/1").get(0);
        assertThat(one.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(one.reason()).hasValue("no whole answer within 0.3 s");
        assertThat(site.asked()).hasSize(2);
        assertThat(files()).containsExactly("MANIFEST.tsv");
    }

    @Test
    void leavesASiteAloneThatFailsAgainAndAgain() throws IOException {
        for (int number = 1; number < 6; number++) {
            site.on("A/RES/70/" + number + " en pdf", status(500));
        }
        options = options.attempts(2);
        assertThat(fetch("en", "A/RES/70/1", "A/RES/70/2", "A/RES/70/3", "A/RES/70/4", "A/RES/70/5"))
                .extracting(Fetched::outcome)
                .containsExactly(Outcome.FAILED, Outcome.FAILED, Outcome.FAILED, Outcome.NOT_TRIED, Outcome.NOT_TRIED);
        assertThat(site.asked()).hasSize(6);
    }

    @Test
    void leavesASiteAloneThatWantsToBe() throws IOException {
        site.on("A/RES/70/1 en pdf", status(429, "Retry-After", "86400"));
        List<Fetched> all = fetch("en", "A/RES/70/1", "A/RES/70/2");
        assertThat(all).extracting(Fetched::outcome).containsExactly(Outcome.FAILED, Outcome.NOT_TRIED);
        assertThat(all.get(0).reason()).hasValue("the site answered 429 and wants to be left alone for 86400 s");
        assertThat(waited).isEmpty();
    }

    @Test
    void aPageInPlaceOfADocumentIsNone() throws IOException {
        site.on("A/RES/70/1 en pdf", body("<!DOCTYPE html><p>Not found</p>".getBytes(StandardCharsets.UTF_8)))
                .on("A/RES/70/2 en pdf", body(new byte[0]));
        assertThat(fetch("en", "A/RES/70/1", "A/RES/70/2"))
                .extracting(Fetched::outcome)
                .containsOnly(Outcome.ABSENT);
        assertThat(files()).containsExactly("MANIFEST.tsv");
    }

    @Test
    void takesNoFileLongerThanTheLongest() throws IOException {
        options = options.largest(10);
        site.on("A/RES/70/1 en pdf", body(PDF));
        Fetched one = fetch("en", "A/RES/70/1").get(0);
        assertThat(one.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(site.asked()).hasSize(1);
        assertThat(files()).containsExactly("MANIFEST.tsv");
    }

    @Test
    void goesWhereTheSiteSendsIt() throws IOException {
        site.on("A/RES/70/1 en pdf", status(302, "Location", "/elsewhere/N0000001.pdf"));
        assertThat(fetch("en", "A/RES/70/1")).extracting(Fetched::outcome).containsExactly(Outcome.FETCHED);
    }

    @Test
    void filesOfWordProcessorsAreNamedByWhatTheyAre() throws IOException {
        options = options.form(FileForm.DOC);
        site.on("A/RES/70/1 en doc", body("PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1)))
                .on("A/RES/70/2 en doc", body("\u00D0\u00CF\u0011\u00E0".getBytes(StandardCharsets.ISO_8859_1)))
                .on("A/RES/70/3 en doc", body("{\\rtf1".getBytes(StandardCharsets.ISO_8859_1)));
        fetch("en", "A/RES/70/1", "A/RES/70/2", "A/RES/70/3");
        assertThat(files())
                .containsExactly("A_RES_70_1.en.docx", "A_RES_70_2.en.doc", "A_RES_70_3.en.rtf", "MANIFEST.tsv");
    }

    @Test
    void anInterruptedRunTellsWhatItDidNotTry() throws IOException {
        site.on("A/RES/70/1 en pdf", body(PDF)).on("A/RES/70/2 en pdf", body(PDF));
        List<Fetched> all = new Fetcher(
                        options,
                        time -> {
                            throw new InterruptedException();
                        },
                        InstantSource.fixed(NOW))
                .fetch(
                        Stream.of("A/RES/70/1", "A/RES/70/2", "A/RES/70/3")
                                .map(s -> Symbol.tryParse(s).orElseThrow())
                                .toList(),
                        List.of("en"),
                        folder,
                        one -> {});
        assertThat(Thread.interrupted()).isTrue();
        assertThat(all)
                .extracting(Fetched::outcome)
                .containsExactly(Outcome.FETCHED, Outcome.NOT_TRIED, Outcome.NOT_TRIED);
    }

    @Test
    void aSecondRunIntoTheSameFolderIsTold() throws IOException {
        try (Manifest held = Manifest.open(folder)) {
            assertThat(held.knows(Wanted.of(Symbol.tryParse("A/RES/70/1").orElseThrow(), "en", options)))
                    .isFalse();
            assertThatThrownBy(() -> fetch("en", "A/RES/70/1"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("another process is fetching into " + folder);
        }
    }
}
