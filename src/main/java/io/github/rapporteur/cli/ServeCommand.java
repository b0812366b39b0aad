package io.github.rapporteur.cli;

import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.web.ServiceOptions;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code serve}: the index over HTTP. */
@Command(
        name = "serve",
        description = "Serves the index over HTTP: a page to search with, and a REST interface for programs.",
        footer = {
            "",
            "For example:",
            "  rapporteur serve",
            "  rapporteur serve --port 0                  any free port; standard output says which",
            "  curl 'http://127.0.0.1:7431/api/v1/search?q=electronic+evidence'"
        })
final class ServeCommand implements Callable<Integer> {
    private static final int GREATEST_PORT = 65_535;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private final Voice.Quiet quiet;

    @Mixin
    private IndexOption index = new IndexOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Where to listen; 7431 unless given, 0 takes any free one.")
    private int port = ServiceOptions.USUAL_PORT;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description =
                    "The address to listen at: this machine alone (127.0.0.1) unless given; 0.0.0.0 is every network.")
    private String host = ServiceOptions.USUAL_HOST;

    @Option(
            names = "--allow-host",
            paramLabel = "NAME",
            description = "Answer also to this name, while listening on this machine alone: that of a proxy before it.")
    private Set<String> names = ImmutableSet.of();

    @Option(
            names = "--allow-origin",
            paramLabel = "ORIGIN",
            description = "Let pages of this site read answers: https://example.org; * is all. None unless given.")
    private Set<String> origins = ImmutableSet.of();

    @SuppressWarnings("NullAway.Init")
    @ParentCommand
    private Rapporteur program;

    private final Shell shell;

    ServeCommand(Shell shell) {
        this.shell = shell;
        this.quiet = shell.voice().quiet();
    }

    @Override
    public Integer call() {
        if (port < 0 || port > GREATEST_PORT) {
            throw Failure.usage("--port must be between 0 and 65535, not " + port);
        }
        new Serving(shell, index, program.debug()).run(host, port, names, origins);
        return ExitCode.OK;
    }
}
