package io.github.rapporteur.cli;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multisets;
import io.github.rapporteur.index.IndexUnavailableException;
import io.github.rapporteur.meaning.MeaningUnavailableException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong in one line; the stack trace only when asked. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {
    /** Words less like than this are no help. */
    private static final double LIKE = 0.6;

    private final Shell shell;

    Complaints(Shell shell) {
        this.shell = shell;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        say(message(wrong) + "; see '" + helpFor(command) + "'");
        return ExitCode.USAGE;
    }

    private static String message(ParameterException wrong) {
        if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
            return CharMatcher.is('.').trimTrailingFrom(firstLine(wrong));
        }
        String typed = unmatched.getUnmatched().get(0);
        List<String> nearest = nearest(typed, unmatched.getSuggestions(), wrong.getCommandLine());
        String what = unmatched.isUnknownOption()
                ? "there is no option "
                : wrong.getCommandLine().getParent() == null ? "there is no command " : "one argument too many: ";
        return what + "'" + typed + "'" + (nearest.isEmpty() ? "" : "; did you mean '" + nearest.get(0) + "'?");
    }

    /** The words that share most letters with what was typed: fingers exchange letters rather than choose others. */
    private static List<String> nearest(String typed, List<String> suggestions, CommandLine command) {
        Stream<String> words = typed.startsWith("-")
                ? suggestions.stream()
                : Stream.concat(Commands.names().stream(), suggestions.stream());
        return words.distinct()
                .filter(word -> likeness(typed, word) >= LIKE)
                .sorted(Comparator.comparingDouble(word -> -likeness(typed, word)))
                .toList();
    }

    private static double likeness(String one, String other) {
        ImmutableMultiset<Integer> letters = one.chars().boxed().collect(ImmutableMultiset.toImmutableMultiset());
        ImmutableMultiset<Integer> others = other.chars().boxed().collect(ImmutableMultiset.toImmutableMultiset());
        int shared = Multisets.intersection(letters, others).size();
        return 2.0 * shared / Math.max(1, letters.size() + others.size());
    }

    private String helpFor(CommandLine command) {
        return shell.command() + " help" + (command.getParent() == null ? "" : " " + command.getCommandName());
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        if (failure instanceof Shell.ReaderGone) {
            return ExitCode.OK;
        }
        say(isPlain(failure) ? firstLine(failure) : "failed: " + firstLine(failure) + " (--debug shows where)");
        if (isDebug(command)) {
            failure.printStackTrace(shell.err());
        }
        return failure instanceof Failure known ? known.exitCode() : ExitCode.FAILED;
    }

    /** Whether a message says all, and what to do. */
    private static boolean isPlain(Exception failure) {
        return failure instanceof Failure
                || failure instanceof IndexUnavailableException
                || failure instanceof MeaningUnavailableException;
    }

    private void say(String message) {
        shell.say("rapporteur: " + message);
    }

    private static boolean isDebug(CommandLine command) {
        CommandLine top = command;
        while (top.getParent() != null) {
            top = top.getParent();
        }
        return top.getCommand() instanceof Rapporteur rapporteur && rapporteur.debug();
    }

    private static String firstLine(Exception failure) {
        String message = Strings.nullToEmpty(failure.getMessage());
        return message.isBlank()
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElseThrow();
    }
}
