package io.github.rapporteur.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the index is. */
final class IndexOption {
    private static final String VARIABLE = "RAPPORTEUR_INDEX";
    private static final String USUAL = ".rapporteur";

    @Option(
            names = "--index",
            paramLabel = "DIR",
            description = "The folder of the index; $RAPPORTEUR_INDEX or else .rapporteur in the current folder unless"
                    + " given.")
    private Optional<Path> folder = Optional.empty();

    /** As given, else as the environment says, else the usual one. */
    Path folder(Shell shell) {
        return folder.orElseGet(() -> {
            String told = shell.environment().getOrDefault(VARIABLE, "");
            return Path.of(told.isBlank() ? USUAL : told);
        });
    }

    /** Whether the person named an index. */
    boolean isTold(Shell shell) {
        return folder.isPresent()
                || !shell.environment().getOrDefault(VARIABLE, "").isBlank();
    }

    /** The option as one types it again: nothing where the usual folder serves. */
    String typed() {
        return folder.map(given -> " --index " + given).orElse("");
    }
}
