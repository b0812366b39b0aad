package io.github.rapporteur.export;

import com.google.common.base.Preconditions;
import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.symbol.Symbol;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document in all its languages and files.
 *
 * @param files at least one; several only of one symbol
 */
record Work(ImmutableList<ParsedFile> files) {
    private static final String USUAL = "en";

    Work {
        Preconditions.checkArgument(!files.isEmpty(), "a work has files");
    }

    /** Brings together neighbours of one symbol; the others are works of their own. */
    static Stream<Work> of(Stream<ParsedFile> inOrderOfSymbols) {
        return Streams.stream(new Neighbours(inOrderOfSymbols.iterator())).onClose(inOrderOfSymbols::close);
    }

    private static final class Neighbours extends AbstractIterator<Work> {
        private final Iterator<ParsedFile> files;
        private Optional<ParsedFile> ahead = Optional.empty();

        Neighbours(Iterator<ParsedFile> files) {
            this.files = files;
        }

        private Optional<ParsedFile> read() {
            return files.hasNext() ? Optional.of(files.next()) : Optional.empty();
        }

        @Override
        protected @Nullable Work computeNext() {
            ahead = ahead.or(this::read);
            if (ahead.isEmpty()) {
                return endOfData();
            }
            Optional<Symbol> symbol = ahead.get().symbol();
            ImmutableList.Builder<ParsedFile> same = ImmutableList.builder();
            do {
                same.add(ahead.get());
                ahead = read();
            } while (symbol.isPresent()
                    && ahead.isPresent()
                    && ahead.get().symbol().equals(symbol));
            return new Work(same.build());
        }
    }

    Optional<Symbol> symbol() {
        return files.get(0).symbol();
    }

    /** The file to speak of: in English with a title, else with a title, else the first. */
    ParsedFile shown() {
        return files.stream()
                .filter(file -> language(file).equals(USUAL) && title(file).isPresent())
                .findFirst()
                .or(() -> files.stream().filter(file -> title(file).isPresent()).findFirst())
                .orElse(files.get(0));
    }

    /** ISO 639-1, in the order of the alphabet. */
    ImmutableSortedSet<String> languages() {
        return files.stream()
                .map(Work::language)
                .filter(code -> !code.isEmpty())
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    /** ISO 639-1; empty for a file that gave no document. */
    static String language(ParsedFile file) {
        return head(file).map(Masthead::language).orElse("");
    }

    static Optional<String> title(ParsedFile file) {
        return head(file).flatMap(Masthead::title).map(PlainLine::of).filter(title -> !title.isEmpty());
    }

    static Optional<Masthead> head(ParsedFile file) {
        return file.document().map(Document::masthead);
    }
}
