package io.github.rapporteur.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.index.Analysis;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.symbol.Symbol;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/**
 * A query as a person types it, and the same as far as raw Lucene with one text field can be asked it.
 *
 * @param kind what is asked for
 * @param typed in the language of the program
 * @param raw made anew for each search, as the program does
 */
record Question(String kind, String typed, Function<QueryBuilder, Query> raw) {
    /** The kinds and how many of each there are, 500 together. */
    private static final int ONE_WORD = 80;

    private static final int TWO_WORDS = 110;
    private static final int PHRASES = 70;
    private static final int FILTERED = 80;
    private static final int PREFIXES = 40;
    private static final int SYMBOLS = 60;
    private static final int BOOLEAN = 60;

    private static final long SEED = 500;
    /** Words of one paragraph that are neither among the most frequent nor citations. */
    private static final Pattern WORD = Pattern.compile("[a-z]{4,}+");

    /** Whether it is one word or two and nothing else. */
    boolean isWords() {
        return kind.equals("one word") || kind.equals("two words");
    }

    static QueryBuilder builder() {
        return new QueryBuilder(Analysis.analyzer());
    }

    /** Questions whose words stand together in some paragraph, in no order. */
    static ImmutableList<Question> mixed(SyntheticCorpus corpus, int documents) {
        Random random = new Random(SEED);
        Asking asking = new Asking(corpus, documents, random);
        List<Question> all = new ArrayList<>();
        for (int i = 0; i < ONE_WORD; i++) {
            all.add(words("one word", asking.words(1)));
        }
        for (int i = 0; i < TWO_WORDS; i++) {
            all.add(words("two words", asking.words(2)));
        }
        for (int i = 0; i < PHRASES; i++) {
            all.add(phrase(asking.phrase()));
        }
        for (int i = 0; i < FILTERED; i++) {
            all.add(filtered(asking.words(1 + i % 2), i, random));
        }
        for (int i = 0; i < PREFIXES; i++) {
            all.add(prefix(asking.words(1)));
        }
        for (int i = 0; i < SYMBOLS; i++) {
            all.add(symbol(SyntheticCorpus.symbol(random.nextInt(documents))));
        }
        for (int i = 0; i < BOOLEAN; i++) {
            all.add(either(asking.words(3)));
        }
        Collections.shuffle(all, random);
        return ImmutableList.copyOf(all);
    }

    private record Asking(SyntheticCorpus corpus, int documents, Random random) {

        /** Different words of one paragraph. */
        ImmutableList<String> words(int number) {
            while (true) {
                List<String> found = new ArrayList<>(WORD.matcher(paragraph())
                        .results()
                        .map(match -> match.group())
                        .filter(this::tells)
                        .distinct()
                        .toList());
                if (found.size() >= number) {
                    Collections.shuffle(found, random);
                    return ImmutableList.copyOf(found.subList(0, number));
                }
            }
        }

        private boolean tells(String word) {
            return corpus.words().isContent(word);
        }

        /** Two words that stand side by side in a paragraph. */
        String phrase() {
            while (true) {
                String[] words = paragraph().split(" ");
                int at = random.nextInt(Math.max(1, words.length - 1));
                if (at + 1 < words.length && WORD.matcher(words[at]).matches() && WORD.matcher(words[at + 1]).matches()) {
                    return words[at] + " " + words[at + 1];
                }
            }
        }

        private String paragraph() {
            while (true) {
                ParsedFile file = corpus.file(random.nextInt(documents), "");
                Node node = file.document().orElseThrow().nodes().get(2 + random.nextInt(15));
                if (node.isPassage() && file.document().orElseThrow().masthead().language().equals("en")) {
                    return node.text();
                }
            }
        }
    }

    private static Question words(String kind, List<String> words) {
        String typed = String.join(" ", words);
        return new Question(kind, typed, builder -> all(builder, typed));
    }

    private static Query all(QueryBuilder builder, String words) {
        return builder.createBooleanQuery(RawLucene.TEXT, words, Occur.MUST);
    }

    private static Question phrase(String words) {
        return new Question(
                "phrase", '"' + words + '"', builder -> builder.createPhraseQuery(RawLucene.TEXT, words));
    }

    /** Raw Lucene has nothing to filter by. */
    private static Question filtered(List<String> words, int number, Random random) {
        int year = 1975 + random.nextInt(10);
        String filter = switch (number % 4) {
            case 0 -> "year:" + year + ".." + (year + 5);
            case 1 -> "is:recommendation";
            case 2 -> "body:E/CN.15";
            default -> "language:en";
        };
        String text = String.join(" ", words);
        return new Question("field filters", text + " " + filter, builder -> all(builder, text));
    }

    private static Question prefix(List<String> words) {
        String begin = words.get(0).substring(0, 4);
        return new Question("prefix", begin + "*", builder -> new PrefixQuery(new Term(RawLucene.TEXT, begin)));
    }

    private static Question symbol(Symbol symbol) {
        return new Question(
                "symbol",
                symbol.canonical(),
                builder -> builder.createPhraseQuery(RawLucene.TEXT, symbol.canonical().toLowerCase(Locale.ROOT)));
    }

    private static Question either(List<String> words) {
        String first = words.get(0);
        String other = words.get(1);
        String third = words.get(2);
        return new Question(
                "boolean",
                "(" + first + " OR " + other + ") AND " + third,
                builder -> new BooleanQuery.Builder()
                        .add(builder.createBooleanQuery(RawLucene.TEXT, first + " " + other, Occur.SHOULD), Occur.MUST)
                        .add(all(builder, third), Occur.MUST)
                        .build());
    }
}
