package io.github.rapporteur.cli;

import io.github.rapporteur.Corpus;
import io.github.rapporteur.export.StatsJson;
import io.github.rapporteur.index.Storage;
import io.github.rapporteur.search.CorpusStats;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stats}: what an index holds. */
@Command(
        name = "stats",
        description = "Tells what the index holds, and what it takes on disk.",
        footer = {"", "For example:", "  rapporteur stats", "  rapporteur stats --format json"})
final class StatsCommand implements Callable<Integer> {
    private static final int MOST = 12;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private IndexOption index = new IndexOption();

    @Option(names = "--format", paramLabel = "FORM", description = "text (unless given) or json.")
    private TextOrJson format = TextOrJson.TEXT;

    private final Shell shell;
    private final ContentRows rows;

    StatsCommand(Shell shell) {
        this.shell = shell;
        this.rows = new ContentRows(shell);
    }

    @Override
    public Integer call() {
        Path folder = index.folder(shell);
        try (Corpus corpus = OpenIndex.existing(index, shell)) {
            switch (format) {
                case JSON -> shell.out().println(StatsJson.of(folder, corpus.stats(), corpus.storage()));
                case TEXT -> print(folder, corpus.stats(), corpus.storage());
            }
        }
        shell.flush();
        return ExitCode.OK;
    }

    private void print(Path folder, CorpusStats stats, Storage storage) {
        shell.print(folder + ": schema " + storage.schema() + ", made by version " + storage.version()
                + storage.committed()
                        .map(time -> ", last changed " + TIME.format(time.atZone(ZoneId.systemDefault())))
                        .orElse(""));
        rows.row(
                "files",
                stats.byStatus().entrySet().stream()
                        .map(entry -> Words.format(
                                "%,d %s", entry.getValue(), entry.getKey().label()))
                        .collect(Collectors.joining(", ")));
        rows.print(stats.counts());
        most("languages", stats.languages());
        most("kinds", stats.kinds());
        most("bodies", stats.bodies());
        most("years", stats.years());
        rows.row(
                "on disk",
                Words.size(storage.size()) + ": "
                        + storage.bytes().entrySet().stream()
                                .map(part -> part.getKey().label() + " " + Words.size(part.getValue()))
                                .collect(Collectors.joining(", ")));
    }

    /** The most frequent ones, and how many are left. */
    private void most(String name, Map<String, Integer> counts) {
        String most = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(entry -> Words.format("%s %,d", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
        rows.row(name, counts.size() > MOST ? most + ", and " + (counts.size() - MOST) + " more" : most);
    }
}
