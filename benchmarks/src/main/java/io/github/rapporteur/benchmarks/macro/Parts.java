package io.github.rapporteur.benchmarks.macro;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.benchmarks.Growth;
import io.github.rapporteur.benchmarks.Indexing;
import io.github.rapporteur.benchmarks.Samples;
import java.nio.file.Path;

/** What is measured, one after another: nothing else runs meanwhile. */
final class Parts {
    /** The heap that must be enough for any file, and to index and search. */
    private static final int HEAP = 512;
    /** The heap that must be enough for any number of documents. */
    private static final int LEAST_HEAP = 384;
    /** Three contenders write indexes in one process. */
    private static final int MUCH_HEAP = 1024;

    private final Scale scale;
    private final Peers peers;
    private final Jvm jvm;
    private final Path folder;
    private final Path samplesFolder;
    private final Path work;
    private final Cold cold;

    /**
     * @param project where the program is
     * @param folder the documents
     * @param work a folder for what is written
     */
    Parts(Scale scale, Samples samples, Peers peers, Jvm jvm, Path project, Path folder, Path work) {
        this.scale = scale;
        this.peers = peers;
        this.jvm = jvm;
        this.folder = folder;
        this.samplesFolder = project.resolve("corpus-samples");
        this.work = work;
        this.cold = new Cold(samples, peers, project.resolve("rapporteur"), work);
    }

    /** Measures something. */
    interface Work {
        void run() throws Exception;
    }

    /** @param name by which it can be asked for alone */
    record Part(String name, Work work) {}

    ImmutableList<Part> all() {
        return ImmutableList.of(
                new Part("reading", this::reading),
                new Part("finding", () -> jvm.serial(HEAP, Finding.class, number(scale.builds))),
                new Part("indexing", this::indexing),
                new Part("threads", () -> jvm.ordinary(HEAP, Threads.class, folder.toString(), number(scale.rounds))),
                new Part("growth", () -> jvm.serial(
                        LEAST_HEAP, Growth.class, number(scale.documents), number(10 * scale.documents))),
                new Part("cold", this::cold));
    }

    private static String number(int number) {
        return Integer.toString(number);
    }

    private void reading() throws Exception {
        ImmutableList.Builder<String> args = ImmutableList.builder();
        args.add(folder.toString(), number(scale.warmUps), number(scale.rounds));
        peers.pdftotext().ifPresent(program -> args.add(program.toString()));
        jvm.serial(HEAP, Reading.class, args.build().toArray(String[]::new));
    }

    private void indexing() throws Exception {
        ImmutableList.Builder<String> args = ImmutableList.builder();
        args.add(work.resolve("indexes").toString(), number(scale.paragraphs), number(scale.builds));
        peers.anserini().ifPresent(jar -> args.add(jar.toString()));
        jvm.serial(MUCH_HEAP, Indexing.class, args.build().toArray(String[]::new));
    }

    private void cold() throws Exception {
        PdfFiles files = PdfFiles.below(folder);
        cold.questions(samplesFolder, scale.commands);
        cold.oneFile(files, scale.commands);
        cold.folder(files, scale.foldersCold);
    }
}
