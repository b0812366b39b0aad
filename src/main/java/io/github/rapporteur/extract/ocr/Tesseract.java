package io.github.rapporteur.extract.ocr;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Calls the program. Safe for use by several threads. */
final class Tesseract {
    /** Far more than is printed on any page. */
    private static final int MOST_OUTPUT = 64 << 20;

    private static final Duration QUESTION = Duration.ofSeconds(20);

    private final String program;

    Tesseract(String program) {
        this.program = program;
    }

    /**
     * The packs that are installed.
     *
     * @throws IOException if the program cannot be started, or is something else
     */
    ImmutableSet<String> packs() throws IOException {
        String answer;
        try {
            answer = call(ImmutableList.of("--list-langs"), Picture.NONE, QUESTION);
        } catch (TimeoutException e) {
            throw new IOException("it does not answer", e);
        }
        // The first line says what follows, in words that change with the version.
        ImmutableSet<String> names = Splitter.on('\n')
                .trimResults()
                .splitToStream(answer)
                .skip(1)
                .filter(line -> !line.isEmpty() && line.indexOf(' ') < 0)
                .collect(ImmutableSet.toImmutableSet());
        if (names.isEmpty()) {
            throw new IOException("it has no language packs, or is not Tesseract");
        }
        return names;
    }

    /**
     * Recognises a page.
     *
     * @return its text as hOCR, an HTML with the place of each word
     * @throws TimeoutException if it takes longer than {@code time}
     */
    String read(Picture picture, String packs, Duration time) throws IOException, TimeoutException {
        return call(arguments(picture, "-l", packs, "hocr"), picture, time);
    }

    /** Says which script a page is written in; empty where it cannot be told. */
    String orientation(Picture picture, Duration time) throws TimeoutException {
        try {
            return call(arguments(picture, "--psm", "0"), picture, time);
        } catch (IOException tooFewLetters) {
            return "";
        }
    }

    private static ImmutableList<String> arguments(Picture picture, String... more) {
        return ImmutableList.<String>builder()
                .add("stdin", "stdout", "--dpi", Integer.toString(picture.dpi()))
                .add(more)
                .build();
    }

    private String call(ImmutableList<String> arguments, Picture input, Duration time)
            throws IOException, TimeoutException {
        ProcessBuilder builder = new ProcessBuilder(ImmutableList.<String>builder()
                        .add(program)
                        .addAll(arguments)
                        .build())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // Its own threads gain little on one page and take the processors from the other pages.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        AtomicBoolean late = new AtomicBoolean();
        CompletableFuture<Void> end = CompletableFuture.runAsync(
                () -> {
                    late.set(true);
                    process.destroyForcibly();
                },
                CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS, Runnable::run));
        try {
            // In a thread of its own: a program that answers before it has read all would else wait for ever.
            Thread.ofPlatform().daemon().name("ocr-feed").start(() -> feed(process, input));
            String answer = answer(process);
            if (late.get()) {
                throw new TimeoutException();
            }
            checkEnd(process);
            return answer;
        } finally {
            end.cancel(false);
            process.destroyForcibly();
        }
    }

    private static void checkEnd(Process process) throws IOException {
        try {
            if (!process.waitFor(1, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("Tesseract failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("OCR was interrupted");
        }
    }

    /**
     * What it does not take it does not need: it may have ended already. It is not ended here, since that would close
     * its answer while it is being read.
     */
    private static void feed(Process process, Picture picture) {
        try (OutputStream to = process.getOutputStream()) {
            picture.write(to);
        } catch (IOException unwanted) {
            return;
        }
    }

    private static String answer(Process process) throws IOException {
        try (InputStream from = process.getInputStream()) {
            byte[] bytes = ByteStreams.limit(from, MOST_OUTPUT).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
