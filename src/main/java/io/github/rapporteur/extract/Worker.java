package io.github.rapporteur.extract;

import io.github.rapporteur.extract.ocr.OcrOptions;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;

/**
 * A worker process: reads one file after another and answers over standard output. It lives as long as its standard
 * input is open, so that nothing stays behind when the process that started it dies, whatever that died of.
 */
final class Worker {
    /** The first byte of a worker, and the byte before each answer. */
    static final int READY = 'R';

    /** No library may write to a log that nobody reads. */
    static final String QUIET = "io/github/rapporteur/extract/worker-logback.xml";

    private static final long STACK_BYTES = 16 << 20;

    private final Extractor extractor;
    private final DataOutputStream answers;
    private final BlockingQueue<Path> requests = new ArrayBlockingQueue<>(1);

    private Worker(Extractor extractor, DataOutputStream answers) {
        this.extractor = extractor;
        this.answers = answers;
    }

    /** @param arguments the limits: bytes of a file, characters, milliseconds; behind them how scans are read, if they are */
    public static void main(String[] arguments) throws IOException {
        Limits limits = new Limits(
                Long.parseLong(arguments[0]),
                Integer.parseInt(arguments[1]),
                Duration.ofMillis(Long.parseLong(arguments[2])));
        Optional<OcrOptions> ocr = WorkerOptions.ocr(arguments);
        serve(() -> {
            InProcessExtractor extractor = InProcessExtractor.withLimits(limits);
            return ocr.map(extractor::withOcr).orElse(extractor);
        });
    }

    /** Answers with what an extractor made in this process reads, until standard input ends. */
    static void serve(Supplier<Extractor> extractor) throws IOException {
        DataOutputStream answers =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        // Libraries print; what they print must not get among the answers.
        System.setOut(System.err);
        Worker worker = new Worker(extractor.get(), answers);
        Thread reader = new Thread(null, worker::answer, "reader", STACK_BYTES);
        reader.setDaemon(true);
        answers.writeByte(READY);
        answers.flush();
        reader.start();
        worker.listen(new DataInputStream(new FileInputStream(FileDescriptor.in)));
    }

    /** Takes requests until standard input ends, and then ends at once, whatever is being read. */
    private void listen(DataInputStream in) {
        try {
            while (true) {
                requests.put(Path.of(Strings.read(in)));
            }
        } catch (IOException | InterruptedException | RuntimeException end) {
            Runtime.getRuntime().halt(0);
        }
    }

    private void answer() {
        try {
            while (true) {
                Extraction extraction = extractor.extract(requests.take());
                answers.writeByte(READY);
                ExtractionCodec.write(extraction, answers);
                answers.flush();
            }
        } catch (IOException | InterruptedException | RuntimeException | Error end) {
            Runtime.getRuntime().halt(1);
        }
    }
}
