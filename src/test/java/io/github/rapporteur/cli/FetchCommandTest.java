package io.github.rapporteur.cli;

import static io.github.rapporteur.fetch.PlayedSite.PDF;
import static io.github.rapporteur.fetch.PlayedSite.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.fetch.PlayedSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchCommandTest {
    @TempDir
    private Path folder;

    private PlayedSite site;

    @BeforeEach
    void start() throws IOException {
        site = new PlayedSite().on("A/RES/70/1 en pdf", body(PDF)).on("A/RES/70/1 fr pdf", body(PDF));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private CommandLineRun fetch(String input, String... more) {
        Object[] arguments = new Object[more.length + 7];
        System.arraycopy(more, 0, arguments, 7, more.length);
        Object[] first = {"fetch", "--site", site.url(), "--pause", "0", "--to", folder};
        System.arraycopy(first, 0, arguments, 0, 7);
        return new CommandLineRun.Call().input(input).run(arguments);
    }

    @Test
    void printsTheFilesThatAreThereAndTellsTheRest() {
        CommandLineRun run = fetch("", "a/res/70/1", "A/RES/70/2", "--lang", "en,fr");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines())
                .containsExactly(
                        folder.resolve("A_RES_70_1.en.pdf").toString(),
                        folder.resolve("A_RES_70_1.fr.pdf").toString());
        assertThat(run.err().lines())
                .containsExactly(
                        "rapporteur: A/RES/70/2 (en): the site has no such document (404)",
                        "rapporteur: A/RES/70/2 (fr): the site has no such document (404)",
                        "rapporteur: 2 fetched, 2 absent");
    }

    @Test
    void readsSymbolsFromStandardInputAndKeepsWhatIsThere() {
        assertThat(fetch("A/RES/70/1\n\nA/RES/70/1\n", "-").exitCode()).isZero();
        CommandLineRun again = fetch("A/RES/70/1", "-");
        assertThat(again.exitCode()).isZero();
        assertThat(again.err()).isEqualTo("rapporteur: 1 kept\n");
        assertThat(site.asked()).hasSize(1);
    }

    @Test
    void tellsWhatIsNoSymbolAndFetchesTheOthers() {
        CommandLineRun run = fetch("", "nonsense", "A/RES/70/1");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("rapporteur: 'nonsense' is no symbol; rapporteur resolve 'nonsense' tells");
        assertThat(run.out()).contains("A_RES_70_1.en.pdf");
    }

    @Test
    void refusesWhatCannotBeMeant() throws IOException {
        assertThat(fetch("", "A/RES/70/1", "--lang", "de").err())
                .isEqualTo("rapporteur: the site has no language 'de'; it has ar, en, es, fr, ru, zh\n");
        assertThat(fetch("", "A/RES/70/1", "--pause", "-1").exitCode()).isEqualTo(2);
        assertThat(CommandLineRun.of("fetch", "A/RES/70/1", "--site", "file:///etc")
                        .exitCode())
                .isEqualTo(2);
        Path file = Files.createFile(folder.resolve("file"));
        CommandLineRun blocked = CommandLineRun.of("fetch", "A/RES/70/1", "--site", site.url(), "--to", file);
        assertThat(blocked.exitCode()).isEqualTo(1);
        assertThat(blocked.err()).startsWith("rapporteur: cannot fetch into " + file);
        assertThat(site.asked()).isEmpty();
    }
}
