package io.github.rapporteur.cli;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.export.ResolveJson;
import io.github.rapporteur.reference.Context;
import io.github.rapporteur.resolution.ResolvedInput;
import io.github.rapporteur.symbol.Symbol;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code resolve}: what a symbol or citation means. */
@Command(
        name = "resolve",
        description =
                "Tells what document symbols and citations mean: body, session or year, number, addresses; with an"
                        + " index also what belongs to the document and who cites it.",
        footer = {
            "",
            "For example:",
            "  rapporteur resolve E/CN.15/2018/12",
            "  rapporteur resolve 'General Assembly resolution 65/230' 'Security Council resolution 1373 (2001)'",
            "  rapporteur resolve 'resolution 26/4' --body 'Commission on Crime Prevention and Criminal Justice'",
            "  rapporteur resolve --explain 'its resolution 46/2' --organ A/HRC",
            "  rapporteur resolve --format jsonl - < symbols.txt",
            "",
            "The exit code is 1 when anything is unknown."
        })
final class ResolveCommand implements Callable<Integer> {
    /** The forms of the output. */
    enum Format {
        TEXT,
        JSONL
    }

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private IndexOption index = new IndexOption();

    @Parameters(
            arity = "0..*",
            paramLabel = "SYMBOL-OR-CITATION",
            description = "What to resolve; - reads it from standard input, one a line.")
    private List<String> written = List.of();

    @Option(names = "--format", paramLabel = "FORM", description = "text (unless given) or jsonl (an object a line).")
    private Format format = Format.TEXT;

    @Option(names = "--body", paramLabel = "NAME", description = "The body a bare number such as 26/4 belongs to.")
    private Optional<String> body = Optional.empty();

    @Option(
            names = "--organ",
            paramLabel = "SYMBOL",
            description =
                    "The organ whose document the citation stands in: its name, what its symbols begin with, or the symbol"
                            + " of the document.")
    private Optional<String> organ = Optional.empty();

    @Option(names = "--language", paramLabel = "CODE", description = "The language of the citation: en, fr, ...")
    private Optional<String> language = Optional.empty();

    @Option(
            names = "--input",
            paramLabel = "FILE.tsv",
            description = "Resolve each line of a table in its context; columns by header: id, surface, language, body,"
                    + " documentOrgan, before, after.")
    private Optional<Path> table = Optional.empty();

    @Option(
            names = "--explain",
            description = "Say also why it means that, and what else has such a number and was not meant.")
    private boolean explain;

    private final Shell shell;

    ResolveCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        if (written.isEmpty() && table.isEmpty()) {
            throw Failure.usage("name a symbol or citation, or - to read them from standard input");
        }
        Context context = context();
        AtomicBoolean unknown = new AtomicBoolean();
        try (IndexLookup lookup = IndexLookup.open(index, shell)) {
            Questions.each(shell, written, table, context, question -> {
                ResolvedInput answer = lookup.resolver().answer(question);
                unknown.compareAndSet(false, answer.symbol().isEmpty());
                print(answer);
            });
        }
        return unknown.get() ? ExitCode.FAILED : ExitCode.OK;
    }

    private Context context() {
        Context context = Context.none();
        if (body.isPresent()) {
            NamedBodies.check("--body", body.get());
            context = context.ofBody(body.get());
        }
        if (organ.isPresent()) {
            context = of(organ.get(), context);
        }
        return language.isPresent() ? context.inLanguage(language.get()) : context;
    }

    /** An organ's name, or the symbol of a document of it. */
    private static Context of(String organ, Context context) {
        Optional<Symbol> document = Symbol.tryParse(organ);
        if (document.isPresent()) {
            return context.in(document.get());
        }
        NamedBodies.check("--organ", organ);
        return context.inDocumentOf(organ);
    }

    private void print(ResolvedInput answer) {
        ImmutableList<String> lines = format == Format.JSONL
                ? ImmutableList.of(ResolveJson.line(answer))
                : ResolvedText.lines(answer, explain);
        lines.forEach(format == Format.JSONL ? shell.out()::println : shell::print);
        shell.flush();
    }
}
