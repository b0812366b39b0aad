package io.github.rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Stopwatch;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills runs at random moments: whatever was acknowledged is there, and nothing is there by halves. {@code -Dkills=N} says
 * how often, {@code -Dseed=N} chooses the moments.
 */
class CrashTest {
    private static final int FILES = 700;
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private Path documents;
    private Path index;
    /** How long a run takes that nobody kills, as far as that is known. */
    private long milliseconds = 2_000;

    @BeforeEach
    void folders() throws IOException {
        documents = Files.createDirectories(folder.resolve("documents"));
        index = folder.resolve("index");
    }

    /** Every file changes, and one in ten goes or comes back. */
    private void change(int round) throws IOException {
        for (int i = 0; i < FILES; i++) {
            Path file = documents.resolve("report-" + i + ".txt");
            if (random.nextInt(10) == 0 && round > 0) {
                Files.deleteIfExists(file);
            } else {
                Files.writeString(file, report(i, round));
            }
        }
    }

    private static String report(int number, int round) {
        StringBuilder report = new StringBuilder(
                "symbol: E/CN.15/2031/" + (number + 1) + "\ntitle: Report on lamps, revision " + round + "\n");
        for (int i = 1; i <= 8; i++) {
            report.append(i)
                    .append(" | Member States should light lamp ")
                    .append(number * i)
                    .append(" as set out in [[the note -> E/CN.15/2030/4]]. {recommends Member States}\n");
        }
        return report.toString();
    }

    @Test
    void whatWasAcknowledgedOutlivesAnyEnd() throws Exception {
        int kills = 0;
        for (int round = 0; kills < KILLS; round++) {
            // A run that makes the index anew needs one.
            boolean anew = round % 3 == 2 && Files.exists(index);
            if (!anew) {
                change(round);
            }
            List<String> told = run(anew ? "reindex" : "index", "version-" + round);
            kills += told.contains(CrashingRun.ENDED) ? 0 : 1;
            verify(told, round);
        }
        System.out.println(kills + " of " + kills + " kills, nothing lost");
    }

    /** What a run printed until it was killed, if it did not end before. */
    private List<String> run(String what, String version) throws IOException, InterruptedException {
        Path printed = folder.resolve("printed");
        Stopwatch watch = Stopwatch.createStarted();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingRun.class.getName(),
                        what,
                        index.toString(),
                        documents.toString(),
                        version)
                .redirectOutput(printed.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(random.nextLong(milliseconds + 1), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        milliseconds = ended ? watch.elapsed(TimeUnit.MILLISECONDS) : milliseconds * 21 / 20;
        String text = Files.readString(printed);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private void verify(List<String> told, int round) throws IOException {
        String when = "round " + round + " of seed " + SEED;
        if (!Files.exists(index.resolve("rapporteur-index.properties"))) {
            assertThat(told).as(when).doesNotContain(CrashingRun.ENDED);
            return;
        }
        try (CorpusIndex open = CorpusIndex.open(index, false);
                KnownFiles known = KnownFiles.open(open.directory())) {
            for (String file : told) {
                if (!file.equals(CrashingRun.BEGUN) && !file.equals(CrashingRun.ENDED)) {
                    assertThat(known.find(Path.of(file)).map(KnownFile::hash))
                            .as(file + ", " + when)
                            .isEqualTo(
                                    Files.exists(Path.of(file)) ? Optional.of(hash(Path.of(file))) : Optional.empty());
                }
            }
        }
        assertThat(IndexCheck.run(index).faults()).as(when).isEmpty();
    }

    private static String hash(Path file) throws IOException {
        return MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString();
    }
}
