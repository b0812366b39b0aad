package io.github.rapporteur.cli;

import com.google.common.base.Stopwatch;
import io.github.rapporteur.extract.Extractor;
import io.github.rapporteur.pipeline.DocumentFiles;
import io.github.rapporteur.pipeline.InOrder;
import io.github.rapporteur.pipeline.ParseOptions;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.pipeline.Pipeline;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads files and folders and hands on what was read, in the order of names; says which files gave no text. */
final class FileReading {
    private final Shell shell;
    private final ReadingOptions options;
    private final StandardInput input;

    FileReading(Shell shell, ReadingOptions options, StandardInput input) {
        this.shell = shell;
        this.options = options;
        this.input = input;
    }

    /**
     * Progress is shown where the results go elsewhere than to the terminal.
     *
     * @return whether something was at each path
     */
    boolean each(List<Path> paths, ParseOptions parsing, Consumer<ParsedFile> sink) {
        return each("reading", paths, parsing, Function.identity(), file -> {
            if (file.document().isEmpty()) {
                shell.say(file.source() + ": " + file.status().label());
            }
            sink.accept(file);
        });
    }

    /**
     * The same for what is made of each file.
     *
     * @param doing what progress says is done
     * @param work is called on several threads
     * @param sink is called on this thread, in the order of the files
     */
    <T> boolean each(
            String doing, List<Path> paths, ParseOptions parsing, Function<ParsedFile, T> work, Consumer<T> sink) {
        try (StandardInput.Opened opened = input.open(paths, shell)) {
            return each(doing, opened, parsing, work, sink);
        }
    }

    private <T> boolean each(
            String doing,
            StandardInput.Opened opened,
            ParseOptions parsing,
            Function<ParsedFile, T> work,
            Consumer<T> sink) {
        DocumentFiles found = DocumentFiles.find(opened.paths());
        boolean quiet = shell.outIsTerminal() || found.files().size() == 1;
        try (Extractor extractor = Readers.open(options, shell);
                Progress progress = quiet
                        ? Progress.NONE
                        : Progress.start(shell, doing, found.files().size())) {
            Pipeline pipeline = new Pipeline(extractor, parsing);
            InOrder.forEach(
                    found.files(), options.jobs(), file -> told(pipeline, file, opened.source(file), work), told -> {
                        sink.accept(told.made());
                        progress.step();
                        told.line().ifPresent(shell::say);
                        return true;
                    });
        }
        FolderNotes.print(shell, found);
        return found.missing().isEmpty();
    }

    /** What was made of a file, with what is told of it. */
    private record Told<T>(T made, Optional<String> line) {}

    private <T> Told<T> told(Pipeline pipeline, Path file, String source, Function<ParsedFile, T> work) {
        Stopwatch taken = Stopwatch.createStarted();
        ParsedFile parsed = pipeline.parse(file, source);
        T made = work.apply(parsed);
        return new Told<>(
                made, shell.voice().eachFile() ? Optional.of(FileLine.of(parsed, taken.elapsed())) : Optional.empty());
    }
}
