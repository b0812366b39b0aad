package io.github.rapporteur.benchmarks.relevance;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.Corpus;
import io.github.rapporteur.benchmarks.relevance.Pool.Source;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes down for judges what has no judgment yet: the answers of the project and of plain Lucene, of a further kind of each,
 * and those to the query in more words, so that a change of ranking meets judged passages.
 */
public final class Pooling {
    private static final CharMatcher WORD =
            CharMatcher.forPredicate(Character::isLetterOrDigit).or(CharMatcher.anyOf("-'’"));

    private Pooling() {}

    /** @param args the folder of an index, the folder to write to, and the file for what the rows are */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        try (Corpus corpus = Corpus.open(folder)) {
            Units units = Units.of(folder, corpus);
            Engine ours = CorpusEngine.byWords(corpus);
            Engine around = PlainEngine.over(units.all().values(), Pooling::withSurroundings);
            ImmutableList<Source> sources = ImmutableList.of(
                    new Source(ours, Topic::text),
                    new Source(PlainEngine.over(units.all().values(), Unit::text), Topic::text),
                    new Source(ours, topic -> anyWord(topic.text())),
                    new Source(around, Topic::text),
                    new Source(around, Topic::meant));
            new Pool(units, sources, Judgments.load()).write(Path.of(args[1]), Path.of(args[2]));
        }
    }

    private static String anyWord(String query) {
        return Splitter.on(WORD.negate()).omitEmptyStrings().splitToStream(query).collect(Collectors.joining(" OR "));
    }

    private static String withSurroundings(Unit unit) {
        return Stream.of(ImmutableList.of(unit.title()), unit.headings(), unit.leadIns(), ImmutableList.of(unit.text()))
                .flatMap(ImmutableList::stream)
                .collect(Collectors.joining("\n"));
    }
}
