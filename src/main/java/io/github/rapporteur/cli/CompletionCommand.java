package io.github.rapporteur.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code completion}: what makes a shell complete commands and options. */
@Command(
        name = "completion",
        description = "Prints what makes bash, zsh or fish complete commands, options and their values.",
        footer = {
            "",
            "For example:",
            "  source <(rapporteur completion bash)                            now",
            "  rapporteur completion bash >> ~/.bash_completion                from the next shell on",
            "  rapporteur completion zsh > ~/.rapporteur.zsh                   with 'source ~/.rapporteur.zsh' in ~/.zshrc",
            "  rapporteur completion fish > ~/.config/fish/completions/rapporteur.fish"
        })
final class CompletionCommand implements Callable<Integer> {
    /** The shells that are known. */
    enum Kind {
        /** GNU Bash. */
        BASH,
        /** Zsh, by its way to read what is written for Bash. */
        ZSH,
        /** Fish. */
        FISH;

        /** As it is typed. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    private HelpOption help = new HelpOption();

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    private Kind kind = Kind.BASH;

    private final Shell shell;

    CompletionCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        CommandLine all = Rapporteur.everything(shell);
        shell.out().print(kind == Kind.FISH ? FishCompletion.of(all) : AutoComplete.bash(all.getCommandName(), all));
        shell.flush();
        return ExitCode.OK;
    }
}
