package io.github.rapporteur.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class WorkerExtractorTest {
    private static final WorkerOptions ONE =
            WorkerOptions.defaults().withWorkers(1).withHeapMegabytes(64);

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String text(Extraction extraction) {
        assertThat(extraction.status()).as("%s", extraction.problems()).isEqualTo(Status.OK);
        return extraction.text().raw().strip();
    }

    private static long pid(Extraction extraction) {
        return Long.parseLong(
                Splitter.on(' ').split(text(extraction)).iterator().next());
    }

    @Test
    void aWorkerReadsWhatTheProcessItselfReads() throws IOException {
        Path page = file("a.html", "<h1>Report</h1><p>The <b>Panel</b> met.<table><tr><td>a<td>б</table>");
        try (Extractor workers = WorkerExtractor.create(ONE);
                Extractor here = InProcessExtractor.create()) {
            assertThat(workers.extract(page)).isEqualTo(here.extract(page));
        }
    }

    @Test
    void oneWorkerReadsFileAfterFile() throws IOException {
        try (Extractor workers = WorkerExtractor.withMain(MisbehavingWorker.class, ONE)) {
            long first = pid(workers.extract(file("a.txt", "one")));
            assertThat(pid(workers.extract(file("b.txt", "two")))).isEqualTo(first);
        }
    }

    @Test
    void workersAreReplacedAfterSoManyFiles() throws IOException {
        try (Extractor workers = WorkerExtractor.withMain(MisbehavingWorker.class, ONE.withFilesPerWorker(2))) {
            List<Path> files = List.of(file("a.txt", "a"), file("b.txt", "b"), file("c.txt", "c"));
            List<Long> pids = files.stream()
                    .map(workers::extract)
                    .map(WorkerExtractorTest::pid)
                    .toList();
            assertThat(pids.get(1)).isEqualTo(pids.get(0));
            assertThat(pids.get(2)).isNotEqualTo(pids.get(0));
        }
    }

    @Test
    void aFileThatHangsIsTimedOutAndTheNextIsRead() throws IOException {
        WorkerOptions quick = ONE.withLimits(Limits.DEFAULTS.withTime(Duration.ofSeconds(2)));
        try (Extractor workers = WorkerExtractor.withMain(MisbehavingWorker.class, quick)) {
            Extraction hung = workers.extract(file("hang.txt", "x"));
            assertThat(hung.status()).isEqualTo(Status.TIMED_OUT);
            assertThat(hung.problems().get(0).message()).contains("longer than 2 s");
            assertThat(text(workers.extract(file("b.txt", "next")))).endsWith("next");
        }
    }

    @Test
    void aFileThatKillsItsReaderIsUnreadableAndTheNextIsRead() throws IOException {
        try (Extractor workers = WorkerExtractor.withMain(MisbehavingWorker.class, ONE)) {
            assertThat(workers.extract(file("crash.txt", "x")).status()).isEqualTo(Status.UNREADABLE);
            assertThat(text(workers.extract(file("b.txt", "next")))).endsWith("next");
        }
    }

    @Test
    void aFileIsTriedOnceMore() throws IOException {
        try (Extractor workers = WorkerExtractor.withMain(MisbehavingWorker.class, ONE)) {
            assertThat(text(workers.extract(file("crash-once.txt", "x")))).endsWith("second time");
        }
    }

    @Test
    void aFileThatEatsAllMemorySaysSo() throws IOException {
        try (Extractor workers = WorkerExtractor.withMain(MisbehavingWorker.class, ONE)) {
            Extraction eaten = workers.extract(file("memory.txt", "x"));
            assertThat(eaten.status()).isEqualTo(Status.UNREADABLE);
            assertThat(eaten.problems().get(0).message()).contains("64 MB of memory");
        }
    }

    @Test
    void whatLibrariesPrintDoesNotSpoilTheAnswer() throws IOException {
        try (Extractor workers = WorkerExtractor.withMain(MisbehavingWorker.class, ONE)) {
            assertThat(text(workers.extract(file("print.txt", "clean")))).endsWith("clean");
            assertThat(workers.extract(file("scribble.txt", "x")).status()).isEqualTo(Status.UNREADABLE);
            assertThat(text(workers.extract(file("b.txt", "next")))).endsWith("next");
        }
    }

    @Test
    void anAnswerWithoutEndIsTooLarge() throws IOException {
        try (Extractor workers = WorkerExtractor.withMain(MisbehavingWorker.class, ONE.withOutputBytes(10_000))) {
            assertThat(workers.extract(file("a.txt", "x".repeat(20_000))).status())
                    .isEqualTo(Status.TOO_LARGE);
            assertThat(text(workers.extract(file("b.txt", "next")))).endsWith("next");
        }
    }

    @Test
    void closingEndsWhatIsUnderWayAndLeavesNoProcess() throws Exception {
        Extractor workers = WorkerExtractor.withMain(MisbehavingWorker.class, ONE.withWorkers(2));
        long idle = pid(workers.extract(file("a.txt", "x")));
        Path hang = file("hang.txt", "x");
        CompletableFuture<Extraction> underWay = CompletableFuture.supplyAsync(() -> workers.extract(hang));
        workers.close();
        assertThat(underWay.get(60, TimeUnit.SECONDS).status()).isEqualTo(Status.UNREADABLE);
        assertThat(ProcessHandle.of(idle).map(ProcessHandle::onExit).map(CompletableFuture::join))
                .satisfiesAnyOf(
                        gone -> assertThat(gone).isEmpty(),
                        ended -> assertThat(ended.get().isAlive()).isFalse());
        assertThat(workers.extract(hang).status()).isEqualTo(Status.UNREADABLE);
    }

    @Test
    void aWorkerEndsWhenItsParentIsGone() throws Exception {
        Process worker = new ProcessBuilder(ONE.command(MisbehavingWorker.class)).start();
        assertThat(worker.getInputStream().read()).isEqualTo(Worker.READY);
        Strings.write(file("hang.txt", "x").toString(), new java.io.DataOutputStream(worker.getOutputStream()));
        worker.getOutputStream().close();
        assertThat(worker.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
}
