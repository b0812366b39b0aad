package io.github.rapporteur.benchmarks;

import io.github.rapporteur.Corpus;
import io.github.rapporteur.CorpusOptions;
import io.github.rapporteur.search.Hit;
import io.github.rapporteur.search.SearchRequest;
import io.github.rapporteur.search.SearchResult;
import io.github.rapporteur.symbol.Strictness;
import io.github.rapporteur.symbol.Symbol;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Asks for documents by their symbols in several notations: the document asked for must come first wherever it is indexed. */
public final class SymbolQueries {

    /** Ways to write a symbol. */
    private enum Notation {
        PRINTED {
            @Override
            String of(String symbol) {
                return symbol;
            }
        },
        LOWER_CASE {
            @Override
            String of(String symbol) {
                return symbol.toLowerCase(Locale.ROOT);
            }
        },
        ADDRESS {
            @Override
            String of(String symbol) {
                return "https://docs.un.org/en/" + symbol.replace(" ", "");
            }
        },
        FULL_WIDTH {
            @Override
            String of(String symbol) {
                StringBuilder wide = new StringBuilder();
                symbol.chars().forEach(c -> wide.append((char) (c > ' ' && c < 127 ? c - '!' + '！' : c)));
                return wide.toString();
            }
        },
        SPACED {
            @Override
            String of(String symbol) {
                return "  " + symbol.replace("/", " / ") + " ";
            }
        };

        abstract String of(String symbol);
    }

    private static final class Tally {
        private int queries;
        private int errors;
        private int read;
        private int indexed;
        private int first;
    }

    private final Corpus corpus;
    private final Map<Notation, Tally> tallies = new EnumMap<>(Notation.class);
    private final List<String> misses = new ArrayList<>();

    private SymbolQueries(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * @param args an index; a table with a column {@code symbol}, comma-separated, all of whose symbols are asked for; a
     *     list of symbols, tab-separated, of which as many as the fourth argument says are asked for, evenly spread
     */
    public static void main(String[] args) throws IOException {
        List<String> symbols = new ArrayList<>(column(Path.of(args[1]), ",", 1));
        List<String> more = column(Path.of(args[2]), "\t", 0);
        int wanted = Math.min(Integer.parseInt(args[3]), more.size());
        for (int i = 0; i < wanted; i++) {
            symbols.add(more.get((int) ((long) i * more.size() / wanted)));
        }
        try (Corpus corpus = Corpus.open(Path.of(args[0]), CorpusOptions.DEFAULTS)) {
            SymbolQueries asking = new SymbolQueries(corpus);
            symbols.forEach(asking::ask);
            asking.print(symbols.size());
            if (!asking.misses.isEmpty()) {
                System.exit(1);
            }
        }
    }

    private static List<String> column(Path table, String separator, int column) throws IOException {
        return Files.readAllLines(table).stream()
                .skip(1)
                .map(line -> line.split(separator, -1)[column].strip())
                .filter(symbol -> !symbol.isEmpty())
                .distinct()
                .toList();
    }

    private void ask(String symbol) {
        Optional<Symbol> meant = Symbol.tryParse(symbol, Strictness.POSSIBLE);
        boolean indexed = meant.filter(corpus::contains).isPresent();
        for (Notation notation : Notation.values()) {
            Tally tally = tallies.computeIfAbsent(notation, key -> new Tally());
            tally.queries++;
            tally.indexed += indexed ? 1 : 0;
            String query = notation.of(symbol);
            try {
                SearchResult result =
                        corpus.search(SearchRequest.builder(query).limit(1).build());
                boolean read = meant.map(Symbol::canonical).filter(result.read()::equalsIgnoreCase).isPresent();
                boolean first = indexed && result.hits().stream().anyMatch(hit -> isWhole(hit, meant.orElseThrow()));
                tally.read += read ? 1 : 0;
                tally.first += first ? 1 : 0;
                if (indexed && !first) {
                    misses.add("not first: " + query + ", read as " + result.read());
                } else if (!read) {
                    System.out.println("read otherwise: " + query + ", as " + result.read());
                }
            } catch (RuntimeException e) {
                tally.errors++;
                misses.add("error: " + query + ": " + e);
            }
        }
    }

    private static boolean isWhole(Hit hit, Symbol meant) {
        return hit.type().equals("document")
                && hit.symbol().filter(found -> found.equals(meant) || found.halves().contains(meant)).isPresent();
    }

    private void print(int symbols) {
        misses.forEach(System.out::println);
        System.out.printf("%n%d symbols%n%n| notation | queries | errors | read as the symbol | indexed | first |%n", symbols);
        System.out.println("|---|---|---|---|---|---|");
        tallies.forEach((notation, tally) -> System.out.printf(
                "| %s | %d | %d | %d | %d | %d |%n",
                notation.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                tally.queries,
                tally.errors,
                tally.read,
                tally.indexed,
                tally.first));
    }
}
