package io.github.rapporteur.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code man}: the manual page. */
@Command(
        name = "man",
        description = "Prints the manual page, which tells about all commands, in the form that man(1) reads.",
        footer = {
            "",
            "For example:",
            "  rapporteur man | man -l -",
            "  rapporteur man > /usr/local/share/man/man1/rapporteur.1"
        })
final class ManCommand implements Callable<Integer> {
    @Mixin
    private HelpOption help = new HelpOption();

    private final Shell shell;

    ManCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        shell.out().print(ManPage.of(Rapporteur.everything(shell)));
        shell.flush();
        return ExitCode.OK;
    }
}
