package io.github.rapporteur.benchmarks.macro;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A command of the system whose CPU time and memory are measured. Bash counts the time: its own is not in it. */
final class Command {
    /** What the command prints goes to the files of descriptors 1 and 2, what is counted to the file named first. */
    private static final String TIMED = "exec 3>&1 4>&2; TIMEFORMAT='%3R %3U %3S'; { time \"$@\" >&3 2>&4; } 2> \"$0\"";

    private static final long LOOK_MILLIS = 20;
    private static final long PAGE = 4096;

    private final ImmutableList<String> words;
    private final ImmutableMap<String, String> environment;

    private Command(List<String> words, Map<String, String> environment) {
        this.words = ImmutableList.copyOf(words);
        this.environment = ImmutableMap.copyOf(environment);
    }

    static Command of(String... words) {
        return of(List.of(words));
    }

    static Command of(List<String> words) {
        return new Command(words, ImmutableMap.of());
    }

    /** The same with a variable of the environment. */
    Command with(String name, String value) {
        return new Command(
                words,
                ImmutableMap.<String, String>builder()
                        .putAll(environment)
                        .put(name, value)
                        .buildOrThrow());
    }

    /** Runs to the end; what is printed is lost. */
    Spent run() throws IOException, InterruptedException {
        return run(Path.of("/dev/null"));
    }

    /** Runs to the end. @param out gets what is printed, errors, too, which come last */
    Spent run(Path out) throws IOException, InterruptedException {
        Path times = Files.createTempFile("rapporteur-times", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(ImmutableList.<String>builder()
                    .add("bash", "-c", TIMED, times.toString())
                    .addAll(words)
                    .build());
            builder.environment().putAll(environment);
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .redirectInput(Path.of("/dev/null").toFile())
                    .start();
            long memory = memory(process);
            return spent(Files.readString(times), memory, process.exitValue());
        } finally {
            Files.delete(times);
        }
    }

    private static Spent spent(String times, long memory, int exit) {
        List<String> seconds = Splitter.on(CharMatcher.whitespace())
                .omitEmptyStrings()
                .splitToList(times.substring(times.lastIndexOf('\n', times.length() - 2) + 1));
        double cpu = Double.parseDouble(seconds.get(1)) + Double.parseDouble(seconds.get(2));
        return new Spent(cpu, Double.parseDouble(seconds.get(0)), memory, exit);
    }

    /** Waits for the end. */
    private static long memory(Process process) throws InterruptedException {
        long most = 0;
        while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            most = Math.max(most, process.descendants().mapToLong(Command::resident).sum());
        }
        return most;
    }

    /** Zero where it has ended meanwhile, or where the system does not tell. */
    private static long resident(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "statm"))) {
            return lines.findFirst()
                    .map(line -> Long.parseLong(Splitter.on(' ').splitToList(line).get(1)) * PAGE)
                    .orElse(0L);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }
}
