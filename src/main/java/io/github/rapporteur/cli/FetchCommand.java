package io.github.rapporteur.cli;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.fetch.FetchOptions;
import io.github.rapporteur.fetch.Fetched;
import io.github.rapporteur.fetch.Fetcher;
import io.github.rapporteur.fetch.FileForm;
import io.github.rapporteur.fetch.Outcome;
import io.github.rapporteur.symbol.Symbol;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fetch}: downloads documents by their symbols. */
@Command(
        name = "fetch",
        description =
                "Downloads documents by their symbols from the United Nations' document site, one at a time with a"
                        + " pause between, into a folder that 'index' reads. What is there is not asked for again; MANIFEST.tsv in"
                        + " the folder tells where each file came from, and what the site does not have. The paths of the files are"
                        + " printed.",
        footer = {
            "",
            "For example:",
            "  rapporteur fetch A/RES/70/1 E/CN.15/2018/12",
            "  rapporteur fetch A/RES/70/1 --lang ar,fr --to resolutions",
            "  rapporteur fetch - --to cited < symbols.txt"
        })
final class FetchCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";
    private static final String ALL = "all";

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private final Voice.Quiet quiet;

    @Mixin
    private final Voice.Verbose verbose;

    @Parameters(
            arity = "1..*",
            paramLabel = "SYMBOL",
            description = "Symbols of documents; - reads them from standard input, one a line.")
    private List<String> written = List.of();

    @Option(
            names = {"--lang", "--language"},
            split = ",",
            paramLabel = "CODE",
            description = "Languages, parted by commas, or all: ar, en, es, fr, ru, zh; en unless given.")
    private List<String> languages = List.of("en");

    @Option(names = "--to", paramLabel = "DIR", description = "The folder; the current one unless given.")
    private Path folder = Path.of("");

    @Option(names = "--format", paramLabel = "FORM", description = "pdf, or doc: what word processors write.")
    private FileForm form = FileForm.PDF;

    @Option(
            names = "--pause",
            paramLabel = "SECONDS",
            description = "Between two requests; 2 unless given, which leaves the site room for others.")
    private double pause = FetchOptions.DEFAULTS.pause().toSeconds();

    @Option(
            names = "--user-agent",
            paramLabel = "TEXT",
            description = "Who asks, for the site's logs: best with an address where you can be reached.")
    private String userAgent = FetchOptions.DEFAULTS.userAgent();

    @Option(names = "--site", paramLabel = "URL", description = "Another site that answers like documents.un.org.")
    private URI site = FetchOptions.DEFAULTS.site();

    private final Shell shell;

    FetchCommand(Shell shell) {
        this.shell = shell;
        this.quiet = shell.voice().quiet();
        this.verbose = shell.voice().verbose();
    }

    @Override
    public Integer call() {
        FetchOptions options = options();
        ImmutableList<String> codes = codes();
        ImmutableList.Builder<Symbol> symbols = ImmutableList.builder();
        boolean all = true;
        for (String name : names()) {
            Optional<Symbol> symbol = Symbol.tryParse(name);
            symbol.ifPresent(symbols::add);
            if (symbol.isEmpty()) {
                all = false;
                shell.say("rapporteur: '" + name + "' is no symbol; " + shell.command() + " resolve '" + name
                        + "' tells what it may mean");
            }
        }
        ImmutableList<Fetched> fetched =
                fetched(ImmutableSet.copyOf(symbols.build()).asList(), codes, options);
        summary(fetched);
        shell.flush();
        return all && fetched.stream().allMatch(one -> one.outcome().isThere()) ? ExitCode.OK : ExitCode.FAILED;
    }

    private FetchOptions options() {
        try {
            return FetchOptions.DEFAULTS
                    .form(form)
                    .pause(Duration.ofMillis(Math.round(pause * 1000)))
                    .userAgent(userAgent)
                    .site(site);
        } catch (IllegalArgumentException e) {
            throw Failure.usage(Strings.nullToEmpty(e.getMessage()));
        }
    }

    private ImmutableList<String> codes() {
        if (languages.contains(ALL)) {
            return Fetcher.languages();
        }
        languages.stream()
                .filter(code -> !Fetcher.languages().contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw Failure.usage("the site has no language '" + code + "'; it has "
                            + String.join(", ", Fetcher.languages()));
                });
        return ImmutableSet.copyOf(languages).asList();
    }

    private Stream<String> lines() {
        return new BufferedReader(new InputStreamReader(shell.in(), StandardCharsets.UTF_8))
                .lines()
                .map(CharMatcher.whitespace()::trimFrom)
                .filter(line -> !line.isEmpty());
    }

    private List<String> names() {
        return written.stream()
                .flatMap(name -> name.equals(STANDARD_INPUT) ? lines() : Stream.of(name))
                .toList();
    }

    private ImmutableList<Fetched> fetched(List<Symbol> symbols, List<String> codes, FetchOptions options) {
        int total = symbols.size() * codes.size();
        try (Progress progress = Progress.start(shell, "fetching", total)) {
            return new Fetcher(options).fetch(symbols, codes, folder, one -> {
                progress.step();
                tell(one);
            });
        } catch (IOException e) {
            throw Failure.run("cannot fetch into " + (folder.toString().isEmpty() ? "." : folder) + ": "
                    + (e.getMessage() == null ? e : e.getMessage()));
        }
    }

    private void tell(Fetched one) {
        if (shell.voice().eachFile()) {
            shell.say(one.symbol() + " (" + one.language() + "): "
                    + one.outcome().label().replace('-', ' ')
                    + one.file().map(file -> ", " + Words.size(file.bytes())).orElse(""));
        }
        one.file().ifPresent(file -> shell.print(file.path().toString()));
        one.reason()
                .filter(reason -> one.outcome() != Outcome.NOT_TRIED)
                .ifPresent(reason -> shell.say("rapporteur: " + one.symbol() + " (" + one.language() + "): " + reason));
        shell.flush();
    }

    private void summary(ImmutableList<Fetched> fetched) {
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        for (Outcome outcome : Outcome.values()) {
            long count =
                    fetched.stream().filter(one -> one.outcome() == outcome).count();
            if (count > 0) {
                parts.add(Words.format("%,d %s", count, outcome.label().replace('-', ' ')));
            }
        }
        String again =
                fetched.stream().anyMatch(one -> one.outcome() == Outcome.NOT_TRIED || one.outcome() == Outcome.FAILED)
                        ? "; the same command goes on from here"
                        : "";
        shell.note("rapporteur: " + String.join(", ", parts.build()) + again);
    }
}
