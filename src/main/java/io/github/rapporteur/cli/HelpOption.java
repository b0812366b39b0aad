package io.github.rapporteur.cli;

import picocli.CommandLine.Option;

/** What every command understands besides its own options. */
final class HelpOption {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    private boolean help;
}
