package io.github.rapporteur.cli;

import io.github.rapporteur.Corpus;
import io.github.rapporteur.symbol.Symbol;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code remove}: takes documents out of an index. */
@Command(
        name = "remove",
        description =
                "Takes documents out of the index: files, all files below a folder, or a document's symbol in every"
                        + " language. The files themselves stay, and need not exist any more.",
        footer = {"", "For example:", "  rapporteur remove old-reports", "  rapporteur remove E/CN.15/2051/12"})
final class RemoveCommand implements Callable<Integer> {
    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private IndexOption index = new IndexOption();

    @Parameters(arity = "1..*", paramLabel = "PATH|SYMBOL", description = "Files, folders, symbols of documents.")
    private List<String> named = List.of();

    private final Shell shell;

    RemoveCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        boolean all = true;
        try (Corpus corpus = OpenIndex.existing(index, shell)) {
            for (String name : named) {
                List<String> removed = remove(corpus, name);
                removed.forEach(source -> shell.print("removed " + source));
                if (removed.isEmpty()) {
                    all = false;
                    shell.say("rapporteur: the index holds nothing of " + name + "; " + shell.command() + " search '"
                            + name + "' may tell what is like it");
                }
            }
        }
        shell.flush();
        return all ? ExitCode.OK : ExitCode.FAILED;
    }

    /** A path where the index knows one, else a symbol. */
    private static List<String> remove(Corpus corpus, String name) {
        List<String> files = path(name).map(corpus::remove).orElse(com.google.common.collect.ImmutableList.of());
        Optional<Symbol> symbol = files.isEmpty() ? Symbol.tryParse(name) : Optional.empty();
        return symbol.map(one -> List.copyOf(corpus.remove(one))).orElse(files);
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
