package io.github.rapporteur.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.HelpCommand;

/**
 * The commands there are. To look through the options of all of them takes several times as long as to look up a symbol:
 * each is made only where it is called or asked about, and the list of them goes by what their classes say.
 */
final class Commands {
    private static final int INDENT = 2;

    /**
     * One of them.
     *
     * @param type where its name and description stand
     * @param make gives one ready for a shell
     */
    private record Entry(Class<?> type, Function<Shell, Object> make) {
        /** What it is for, in a sentence. */
        String summary() {
            return type == HelpCommand.class
                    ? "Tells all about one command, with examples"
                    : ManPage.firstSentence(
                            String.join(" ", type.getAnnotation(Command.class).description()));
        }
    }

    private static final ImmutableMap<String, Entry> ALL = Maps.uniqueIndex(
            ImmutableList.of(
                    new Entry(IndexCommand.class, IndexCommand::new),
                    new Entry(SearchCommand.class, SearchCommand::new),
                    new Entry(QueryCommand.class, QueryCommand::withReference),
                    new Entry(RecommendationsCommand.class, RecommendationsCommand::new),
                    new Entry(ConsolidateCommand.class, ConsolidateCommand::new),
                    new Entry(ResolveCommand.class, ResolveCommand::new),
                    new Entry(ParseCommand.class, ParseCommand::new),
                    new Entry(CiteCommand.class, CiteCommand::new),
                    new Entry(GraphCommand.class, GraphCommand::new),
                    new Entry(ExportCommand.class, ExportCommand::new),
                    new Entry(ServeCommand.class, ServeCommand::new),
                    new Entry(FetchCommand.class, FetchCommand::new),
                    new Entry(ReindexCommand.class, ReindexCommand::new),
                    new Entry(VectorsCommand.class, VectorsCommand::new),
                    new Entry(StatsCommand.class, StatsCommand::new),
                    new Entry(CheckCommand.class, CheckCommand::new),
                    new Entry(RemoveCommand.class, RemoveCommand::new),
                    new Entry(CompletionCommand.class, CompletionCommand::new),
                    new Entry(ManCommand.class, ManCommand::new),
                    new Entry(HelpCommand.class, shell -> new HelpCommand())),
            entry -> entry.type().getAnnotation(Command.class).name());

    private Commands() {}

    /** Their names, in the order of the list. */
    static ImmutableList<String> names() {
        return ALL.keySet().asList();
    }

    /** Adds those among what was typed. */
    static void addTyped(CommandLine top, Shell shell, String... typed) {
        for (String name : ALL.keySet()) {
            if (ImmutableList.copyOf(typed).contains(name)) {
                top.addSubcommand(name, ALL.get(name).make().apply(shell));
            }
        }
    }

    /** The list of them, as the help of the program has it. */
    static String list(Help help) {
        int names = ALL.keySet().stream().mapToInt(String::length).max().orElse(0) + INDENT;
        int width = help.commandSpec().usageMessage().width();
        TextTable table = TextTable.forColumns(
                help.colorScheme(),
                new Column(names, INDENT, Column.Overflow.SPAN),
                new Column(width - names, INDENT, Column.Overflow.WRAP));
        for (Map.Entry<String, Entry> entry : ALL.entrySet()) {
            table.addRowValues(
                    help.colorScheme().commandText(entry.getKey()),
                    help.colorScheme().text(entry.getValue().summary()));
        }
        return "Commands:%n".formatted() + table;
    }
}
