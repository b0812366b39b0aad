package io.github.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/guide.md} can be followed from top to bottom, and one sees what it says. */
class GuideTest {
    private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final String PROGRAM = "./rapporteur ";
    private static final String SEEN = "#> ";
    private static final Set<String> MARKS =
            Set.of("stays until Ctrl-C", "needs the network", "what was fetched", "extra");
    private static final Set<String> READING = Set.of("index", "parse", "cite");

    @TempDir
    Path folder;

    /** A line of the guide: what is typed, what is said behind it, and what one is told to see. */
    private record Step(String typed, String mark, List<String> seen) {}

    @Test
    @Timeout(300)
    void everyCommandOfTheGuideWorksAndShowsWhatItSays() throws IOException {
        List<Step> steps = steps(Files.readString(Path.of("docs/guide.md")));
        assertThat(steps).hasSizeGreaterThan(30);
        for (Step step : steps) {
            if (step.mark().isEmpty()) {
                follow(step);
            } else {
                assertThat(MARKS).as(step.typed()).contains(step.mark());
                understand(step);
            }
        }
    }

    private void follow(Step step) throws IOException {
        List<String> words = words(step.typed());
        int out = words.indexOf("--out") + 1;
        Path file = folder.resolve(out > 0 ? words.get(out) : "-");
        if (out > 0) {
            words.set(out, file.toString());
        }
        if (READING.contains(words.getFirst())) {
            words.add("--in-process");
        }
        CommandLineRun run = new CommandLineRun.Call()
                .environment("RAPPORTEUR_INDEX", folder.resolve("index").toString())
                .run(words.toArray());
        assertThat(run.exitCode()).as("%s\n%s", step.typed(), run.err()).isZero();
        String shown = out > 0 ? Files.readString(file, StandardCharsets.ISO_8859_1) : run.out();
        assertThat(shown).as(step.typed()).isNotBlank();
        assertThat(step.seen())
                .as(step.typed())
                .allSatisfy(line -> assertThat(plain(shown)).contains(plain(line)));
    }

    /** Without what depends on how the program is called or how wide its columns are. */
    private static String plain(String shown) {
        return shown.replaceAll(" ++", " ").replace(PROGRAM, "rapporteur ");
    }

    /** What needs the network, or does not end, is at least typed right. */
    private static void understand(Step step) {
        String[] words = words(step.typed()).toArray(String[]::new);
        assertThatCode(() -> Rapporteur.everything(Shell.ofProcess()).parseArgs(words))
                .as(step.typed())
                .doesNotThrowAnyException();
    }

    private static List<Step> steps(String guide) {
        List<Step> steps = new ArrayList<>();
        Matcher block = BLOCK.matcher(guide);
        while (block.find()) {
            for (String line : block.group(1).lines().toList()) {
                if (line.startsWith(SEEN)) {
                    steps.getLast().seen().add(line.substring(SEEN.length()));
                } else {
                    assertThat(line).startsWith(PROGRAM);
                    steps.add(step(line.substring(PROGRAM.length())));
                }
            }
        }
        return ImmutableList.copyOf(steps);
    }

    private static Step step(String line) {
        int mark = line.indexOf(" # ");
        return mark < 0
                ? new Step(line, "", new ArrayList<>())
                : new Step(line.substring(0, mark), line.substring(mark + 3), new ArrayList<>());
    }

    /** As a shell parts them, up to where the output goes. */
    private static List<String> words(String typed) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(typed);
        while (word.find() && !">".equals(word.group())) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2));
        }
        return words;
    }
}
