package io.github.rapporteur.benchmarks.macro;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.benchmarks.Samples;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs a class that measures in a Java of its own and takes what it tells. */
final class Jvm {
    /** A collector whose work falls to who caused it. */
    private static final String SERIAL = "-XX:+UseSerialGC";

    private final Samples samples;
    private final PrintStream log;

    /**
     * @param samples get what is measured
     * @param log gets all lines, those of measured values, too
     */
    Jvm(Samples samples, PrintStream log) {
        this.samples = samples;
        this.log = log;
    }

    /** With the collector that who measures CPU time wants. */
    void serial(int megabytes, Class<?> main, String... args) throws IOException, InterruptedException {
        run(ImmutableList.of("-Xmx" + megabytes + "m", SERIAL), main, List.of(args));
    }

    /** With the collector that Java takes by itself. */
    void ordinary(int megabytes, Class<?> main, String... args) throws IOException, InterruptedException {
        run(ImmutableList.of("-Xmx" + megabytes + "m"), main, List.of(args));
    }

    private void run(List<String> options, Class<?> main, List<String> args) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(ImmutableList.<String>builder()
                        .add(Path.of(System.getProperty("java.home"), "bin", "java").toString())
                        .addAll(options)
                        .add("--enable-native-access=ALL-UNNAMED", "-classpath", System.getProperty("java.class.path"))
                        .add(main.getName())
                        .addAll(args)
                        .build())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(this::told);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            process.destroy();
        }
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IOException(main.getSimpleName() + " ended with " + exit);
        }
    }

    private void told(String line) {
        log.println(line);
        if (!samples.read(line)) {
            System.err.println("  " + line);
        }
    }
}
