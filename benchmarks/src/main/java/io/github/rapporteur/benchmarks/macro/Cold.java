package io.github.rapporteur.benchmarks.macro;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.github.rapporteur.benchmarks.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whole commands, from the start of their processes to the end. */
final class Cold {
    private static final int PAGES = 33;

    private final Samples samples;
    private final Peers peers;
    private final Path launcher;
    private final Path work;

    /**
     * @param launcher the command {@code rapporteur}
     * @param work a folder for what is written
     */
    Cold(Samples samples, Peers peers, Path launcher, Path work) {
        this.samples = samples;
        this.peers = peers;
        this.launcher = launcher;
        this.work = work;
    }

    private Command ours(String... words) {
        return Command.of(ImmutableList.<String>builder().add(launcher.toString()).add(words).build());
    }

    /** One file of 33 pages, or nearly so many. */
    void oneFile(PdfFiles files, int rounds) throws IOException, InterruptedException {
        String file = files.nearest(PAGES).toString();
        Command parse = ours("parse", file);
        parse.run(); // what later starts use is written by the first
        for (int i = 0; i < rounds; i++) {
            add("cold33.parse", parse.run());
            if (peers.pdftotext().isPresent()) {
                add("cold33.pdftotext", Command.of(peers.pdftotext().get().toString(), file, "-").run());
            }
        }
    }

    /** All files by one process each, what they print in JSON. */
    void folder(PdfFiles files, int rounds) throws IOException, InterruptedException {
        Path copies = Files.createDirectories(work.resolve("pdf"));
        for (Path file : files.files()) {
            // in one folder, under names that nobody takes for another format
            Path copy = copies.resolve("%04d.pdf".formatted(files.files().indexOf(file)));
            Files.write(copy, Files.readAllBytes(file));
        }
        for (int i = 0; i < rounds; i++) {
            add("cold.parse", ours("parse", copies.toString()).run());
            if (peers.opendataloader().isPresent()) {
                add("cold.opendataloader", opendataloader(copies).run());
            }
        }
        MoreFiles.deleteRecursively(copies, RecursiveDeleteOption.ALLOW_INSECURE);
    }

    /** Without pictures, which the program does not write, either; on the same Java. */
    private Command opendataloader(Path folder) {
        String path = Path.of(System.getProperty("java.home"), "bin") + ":" + System.getenv("PATH");
        return Command.of(
                        peers.opendataloader().orElseThrow().toString(),
                        "--output-dir",
                        work.resolve("opendataloader").toString(),
                        "--format",
                        "json",
                        "--image-output",
                        "off",
                        "--quiet",
                        folder.toString())
                .with("PATH", path);
    }

    /** The commands whose answer somebody waits for. @param documents what is indexed */
    void questions(Path documents, int rounds) throws IOException, InterruptedException {
        String index = work.resolve("index").toString();
        ours("index", "--index", index, documents.toString()).run();
        Command resolve = ours("resolve", "Security Council resolution 1373 (2001)");
        Command search = ours("search", "--index", index, "electronic evidence");
        for (Command command : ImmutableList.of(resolve, search)) {
            command.run();
        }
        awaitCaches();
        for (int i = 0; i < rounds; i++) {
            add("cold.resolve", resolve.run());
            add("cold.search", search.run());
        }
    }

    /** The launcher makes what later starts use when the first has ended. */
    private void awaitCaches() throws IOException, InterruptedException {
        Path state = launcher.resolveSibling("target").resolve("launcher");
        for (int i = 0; i < 60 && isMaking(state); i++) {
            Thread.sleep(500);
        }
    }

    private static boolean isMaking(Path state) throws IOException {
        try (var files = Files.newDirectoryStream(state, "*.aot.*")) {
            return files.iterator().hasNext();
        }
    }

    private void add(String name, Spent spent) throws IOException {
        if (spent.exit() != 0) {
            throw new IOException(name + " ended with " + spent.exit());
        }
        samples.add(name + ".cpu", spent.cpu());
        samples.add(name + ".wall", spent.wall());
        samples.add(name + ".memory", spent.memory());
        System.err.printf("  %s %.2f CPU s, %.2f s, %d MB%n", name, spent.cpu(), spent.wall(), spent.memory() >> 20);
    }
}
