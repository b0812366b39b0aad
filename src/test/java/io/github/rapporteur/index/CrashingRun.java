package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A run in a process of its own, to be killed: prints which files were acknowledged, a line each. */
final class CrashingRun {
    static final String BEGUN = "begun";
    static final String ENDED = "ended";

    private CrashingRun() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[1]);
        IndexingListener printing = new IndexingListener() {
            @Override
            public void committed(ImmutableList<FileOutcome> files) {
                System.out.println(files.stream()
                        .map(file -> file.file().toString())
                        .collect(Collectors.joining(System.lineSeparator())));
                System.out.flush();
            }
        };
        System.out.println(BEGUN);
        if (arguments[0].equals("index")) {
            try (CorpusIndex index = CorpusIndex.open(folder, true)) {
                new Indexer(index, Draft::read, Provenance.of(arguments[3]), 2)
                        .add(List.of(Path.of(arguments[2])), printing);
            }
        } else {
            new Reindexer(folder, read -> Draft.read(Path.of(read.source())), Provenance.of(arguments[3]), 2)
                    .run(false, printing);
        }
        System.out.println(ENDED);
    }
}
