package io.github.rapporteur.cli;

import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.web.Service;
import io.github.rapporteur.web.ServiceFailedException;
import io.github.rapporteur.web.ServiceOptions;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
    private String host = ServiceOptions.DEFAULTS.host();

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

    private final Shell shell;

    ServeCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        ServiceOptions options =
                ServiceOptions.DEFAULTS.at(host, port()).named(names).allowing(origins);
        try (Service service = start(options)) {
            shell.out().println("Listening on " + service.address());
            shell.flush();
            if (!service.isLocal()) {
                shell.say("Whoever reaches this machine at " + host + " can read all that is indexed; 127.0.0.1 is for"
                        + " this machine alone.");
            }
            untilEnd(service);
        }
        return ExitCode.OK;
    }

    private int port() {
        if (port < 0 || port > GREATEST_PORT) {
            throw Failure.usage("--port must be between 0 and 65535, not " + port);
        }
        return port;
    }

    private Service start(ServiceOptions options) {
        try {
            return OpenIndex.existing(index, shell, folder -> Service.start(options, folder, this::tell));
        } catch (ServiceFailedException e) {
            throw Failure.run(e.getMessage());
        }
    }

    /** Ctrl-C and the like close the service: what was asked before is still answered. */
    private static void untilEnd(Service service) {
        Thread atInterrupt = new Thread(service::close, "end in good order");
        Runtime.getRuntime().addShutdownHook(atInterrupt);
        try {
            service.join();
        } catch (InterruptedException e) {
            Runtime.getRuntime().removeShutdownHook(atInterrupt);
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Throwable failure) {
        shell.say("rapporteur: a request failed: " + failure);
    }
}
