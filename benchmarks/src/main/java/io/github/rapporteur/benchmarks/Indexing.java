package io.github.rapporteur.benchmarks;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Indexes the same paragraphs by the program, by raw Lucene and by Anserini, in turns, and then asks them the same. */
public final class Indexing {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final int A_DOCUMENT = 40;
    private static final int WARM_UP = 20_000;

    private final SyntheticCorpus corpus = new SyntheticCorpus();
    private final Path folder;
    private final Optional<Anserini> anserini;

    private Indexing(Path folder, Optional<Anserini> anserini) {
        this.folder = folder;
        this.anserini = anserini;
    }

    /** @param args a folder for the indexes, the number of paragraphs, that of rounds, and Anserini's jar, if it is there */
    public static void main(String[] args) throws Exception {
        Optional<Anserini> anserini = args.length > 3 ? Optional.of(new Anserini(Path.of(args[3]))) : Optional.empty();
        int documents = Integer.parseInt(args[1]) / A_DOCUMENT;
        Indexing indexing = new Indexing(Path.of(args[0]), anserini);
        indexing.rounds(WARM_UP / A_DOCUMENT, 1, false);
        indexing.rounds(documents, Integer.parseInt(args[2]), true);
        SearchTimes times = new SearchTimes(indexing.corpus, indexing.folder, documents);
        times.print();
        times.tell();
        if (anserini.isPresent()) {
            new AnseriniTimes(indexing.corpus, indexing.folder, documents, anserini.get()).tell();
        }
    }

    private interface Building {
        double seconds() throws Exception;
    }

    private void rounds(int documents, int rounds, boolean told) throws Exception {
        IndexBuilds builds = new IndexBuilds(corpus, folder, documents);
        Path json = folder.resolve("json");
        Anserini.write(builds.passages(), json);
        for (int round = 0; round < rounds; round++) {
            for (int turn = 0; turn < 3; turn++) {
                switch ((round + turn) % 3) {
                    case 0 -> tell(told, "index.lucene", builds::raw);
                    case 1 -> tell(told, "index.ours", builds::ours);
                    default -> {
                        if (anserini.isPresent()) {
                            tell(told, "index.anserini", () -> anserini(anserini.get(), json));
                        }
                    }
                }
            }
        }
        if (told) {
            Samples.print("index.bytes", IndexBuilds.bytes(folder.resolve("ours")));
            Samples.print("index.text", builds.textBytes());
            Samples.print("index.paragraphs", builds.passages().count());
        }
    }

    private static void tell(boolean told, String name, Building building) throws Exception {
        double seconds = building.seconds();
        if (told) {
            Samples.print(name, seconds);
        }
    }

    private double anserini(Anserini program, Path json) throws Exception {
        Path index = folder.resolve("anserini");
        if (Files.exists(index)) {
            MoreFiles.deleteRecursively(index, RecursiveDeleteOption.ALLOW_INSECURE);
        }
        System.gc();
        long start = SYSTEM.getProcessCpuTime();
        program.index(json, index);
        return (SYSTEM.getProcessCpuTime() - start) / 1e9;
    }
}
