package io.github.rapporteur.cli;

import com.google.common.base.Strings;
import com.google.common.base.Throwables;
import io.github.rapporteur.web.Service;
import io.github.rapporteur.web.ServiceFailedException;
import io.github.rapporteur.web.ServiceOptions;
import java.util.Set;

/** Serves until the process is told to end. Apart from its command, so that other commands load nothing of the service. */
final class Serving {
    private final Shell shell;
    private final IndexOption index;
    private final boolean debug;

    /** @param debug whether failures of requests are told with where they came from */
    Serving(Shell shell, IndexOption index, boolean debug) {
        this.shell = shell;
        this.index = index;
        this.debug = debug;
    }

    /** @throws Failure if the address cannot be listened at */
    void run(String host, int port, Set<String> names, Set<String> origins) {
        ServiceOptions options =
                ServiceOptions.DEFAULTS.at(host, port).named(names).allowing(origins);
        try (Service service = start(options)) {
            shell.out().println("Listening on " + service.address());
            shell.flush();
            if (!service.isLocal()) {
                shell.note("Whoever reaches this machine at " + host + " can read all that is indexed; 127.0.0.1 is for"
                        + " this machine alone.");
            }
            untilEnd(service);
        }
    }

    private Service start(ServiceOptions options) {
        try {
            return OpenIndex.existing(index, shell, folder -> Service.start(options, folder, this::tell));
        } catch (ServiceFailedException e) {
            throw Failure.run(Strings.nullToEmpty(e.getMessage()));
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
        shell.say("rapporteur: a request failed: " + (debug ? Throwables.getStackTraceAsString(failure) : failure));
    }
}
