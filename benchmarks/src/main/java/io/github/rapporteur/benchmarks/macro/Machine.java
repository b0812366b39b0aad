package io.github.rapporteur.benchmarks.macro;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.CharStreams;
import com.google.common.io.MoreFiles;
import com.sun.management.OperatingSystemMXBean;
import io.github.rapporteur.pipeline.ParserVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.util.Version;
import org.apache.tika.Tika;

/** What a run was measured on, and which versions, by what each is called. */
record Machine(ImmutableMap<String, String> facts) {

    static Machine look(Path project, Peers peers) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        ImmutableMap.Builder<String, String> facts = ImmutableMap.builder();
        facts.put("processor", processor() + ", " + system.getAvailableProcessors() + " cores");
        facts.put("memory", (system.getTotalMemorySize() >> 20) + " MB");
        facts.put("load at the start", "%.2f".formatted(system.getSystemLoadAverage()));
        facts.put("system", system.getName() + " " + system.getVersion() + " " + system.getArch());
        facts.put("Java", System.getProperty("java.vendor") + " " + Runtime.version());
        facts.put("rapporteur", ParserVersion.current() + ", commit " + commit(project));
        facts.put("Tika", Tika.getString());
        facts.put("Lucene", Version.LATEST.toString());
        peers.pdftotext().ifPresent(path -> facts.put("pdftotext", first(path.toString(), "-v")));
        peers.opendataloader().ifPresent(path -> facts.put("opendataloader-pdf", npmVersion(path)));
        peers.anserini().ifPresent(jar -> facts.put("Anserini", MoreFiles.getNameWithoutExtension(jar)));
        return new Machine(facts.buildOrThrow());
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> Splitter.on(": ").splitToList(line).getLast())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException | UncheckedIOException e) {
            return "unknown";
        }
    }

    private static String commit(Path project) {
        String commit = first("git", "-C", project.toString(), "describe", "--always", "--dirty");
        return commit.contains(" ") ? "unknown" : commit;
    }

    private static String npmVersion(Path command) {
        Path version = command.resolve("../../../version").normalize();
        try {
            return Files.readString(version).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }

    /** The first line that a command prints. */
    private static String first(String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return CharStreams.readLines(process.inputReader(StandardCharsets.UTF_8)).stream()
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
