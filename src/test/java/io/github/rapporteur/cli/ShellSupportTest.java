package io.github.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of commands, completions and the manual page: all speak of all commands. */
class ShellSupportTest {

    @Test
    void theHelpOfTheProgramListsEveryCommandInASentence() {
        String help = CommandLineRun.of("--help").out();
        assertThat(help).contains("rapporteur [-hV] [--debug] COMMAND").doesNotContain("%n");
        for (String name : Commands.names()) {
            assertThat(help).containsPattern("(?m)^  " + name + " +[A-Z]");
        }
        assertThat(CommandLineRun.of("help").out()).isEqualTo(help);
    }

    @Test
    void everyCommandHasHelpOfItsOwn() {
        for (String name : Commands.names()) {
            if (!name.equals("help")) {
                assertThat(CommandLineRun.of("help", name).out())
                        .startsWith("Usage: rapporteur " + name)
                        .isEqualTo(CommandLineRun.of(name, "--help").out());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"sarch,search", "recomendations,recommendations", "fecth,fetch"})
    void aSlipIsAnsweredWithTheCommandThatWasMeant(String typed, String meant) {
        CommandLineRun run = CommandLineRun.of(typed, "x");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("did you mean '" + meant + "'");
    }

    @Test
    void theManualPageTellsOfEveryCommandAndNoLineIsTakenForARequest() {
        String page = CommandLineRun.of("man").out();
        for (String name : Commands.names()) {
            assertThat(page).containsPattern("(?m)^\\.SS " + name + "\\b");
        }
        assertThat(page).contains("RAPPORTEUR_INDEX").contains("\\fB\\-\\-facets NAME");
        assertThat(page.lines().filter(line -> line.startsWith(".") || line.startsWith("'")))
                .allMatch(line -> line.matches("\\.(TH|SH|SS|TP|PP|nf|fi)( .*)?"));
    }

    @Test
    void fishIsToldOfCommandsOptionsPathsAndValues() {
        String script = CommandLineRun.of("completion", "fish").out();
        for (String name : Commands.names()) {
            assertThat(script).contains("complete -c rapporteur -n __fish_use_subcommand -a " + name + " -d '");
        }
        assertThat(script)
                .containsPattern("from search'.* -l sort -x -a '[^']*date[^']*'")
                .containsPattern("from search'.* -l index -r -F ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sea:search", "search --gr:--group", "fetch --la:--lang,--language", "completion f:fish"})
    void bashCompletesWhatWasBegun(String begunAndMeant) throws IOException, InterruptedException {
        String[] parts = begunAndMeant.split(":");
        String[] words = ("rapporteur " + parts[0]).split(" ");
        String script = CommandLineRun.of("completion", "bash").out() + "\nCOMP_WORDS=("
                + String.join(" ", words) + "); COMP_CWORD=" + (words.length - 1)
                + "; _complete_rapporteur; printf '%s\\n' \"${COMPREPLY[@]}\"\n";
        String completed = bash(script);
        assertThat(completed.lines().map(String::strip)).contains(parts[1].split(","));
    }

    private static String bash(String script) throws IOException, InterruptedException {
        Process bash;
        try {
            bash = new ProcessBuilder("bash").redirectErrorStream(true).start();
        } catch (IOException e) {
            Assumptions.abort("there is no bash here");
            throw e;
        }
        bash.getOutputStream().write(script.getBytes(StandardCharsets.UTF_8));
        bash.getOutputStream().close();
        String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return out;
    }
}
