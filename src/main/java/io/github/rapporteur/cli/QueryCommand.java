package io.github.rapporteur.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code query}: how queries are written. */
@Command(name = "query", description = "Tells how queries are written: words, near, fields, symbols.")
final class QueryCommand implements Callable<Integer> {
    @Mixin
    private HelpOption help = new HelpOption();

    @Option(names = "--markdown", description = "As a page in Markdown.")
    private boolean markdown;

    @Parameters(arity = "0..*", hidden = true)
    private List<String> words = List.of();

    private final Shell shell;

    QueryCommand(Shell shell) {
        this.shell = shell;
    }

    /** Its help ends with the reference of queries, which is put together only where it is shown. */
    static CommandLine withReference(Shell shell) {
        CommandLine queries = new CommandLine(new QueryCommand(shell));
        queries.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_FOOTER, help -> {
            help.commandSpec().usageMessage().footer(reference());
            return help.footer();
        });
        return queries;
    }

    private static String[] reference() {
        return Stream.concat(Stream.of(""), QueryPage.text().stream().map(line -> line.replace("%", "%%")))
                .toArray(String[]::new);
    }

    @Override
    public Integer call() {
        if (!words.isEmpty()) {
            throw Failure.usage(
                    "query only tells how queries are written; '" + shell.command() + " search' answers them");
        }
        if (markdown) {
            shell.out().print(QueryPage.markdown());
        } else {
            QueryPage.text().forEach(shell.out()::println);
        }
        shell.flush();
        return ExitCode.OK;
    }
}
