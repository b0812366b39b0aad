package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.index.SymbolTerms;
import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.symbol.Strictness;
import io.github.rapporteur.symbol.Symbol;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Who cites what. Not for use by several threads. */
final class CitationGraph {
    private static final int MOST = 10_000;
    private static final Sort BY_PLACE = HitOrder.reading();

    private final Snapshot searcher;

    CitationGraph(Snapshot searcher) {
        this.searcher = searcher;
    }

    ImmutableList<Hit> citedBy(Symbol symbol) throws IOException {
        return citing(new Term(Fields.CITES, SymbolTerms.key(symbol)), citation -> cites(citation, symbol));
    }

    ImmutableList<Hit> citedBy(Symbol symbol, Locator locator) throws IOException {
        String key = SymbolTerms.key(symbol);
        String place = SymbolTerms.place(key, locator);
        return citing(
                new Term(Fields.CITES_PLACE, place),
                citation -> cites(citation, symbol)
                        && citation.places().stream()
                                .anyMatch(
                                        cited -> SymbolTerms.within(key, cited).contains(place)));
    }

    private static boolean cites(Citation citation, Symbol symbol) {
        return citation.target()
                .filter(target -> !citation.isInternal())
                .filter(target -> SymbolTerms.keys(target).contains(SymbolTerms.key(symbol)))
                .isPresent();
    }

    private ImmutableList<Hit> citing(Term term, Predicate<Citation> wanted) throws IOException {
        HitReader reader = new HitReader(searcher, false);
        ImmutableList.Builder<Hit> hits = ImmutableList.builder();
        int rank = 0;
        for (ScoreDoc doc : searcher.search(new TermQuery(term), MOST, BY_PLACE).scoreDocs) {
            hits.add(reader.read(
                    doc.doc,
                    ++rank,
                    1,
                    (text, language, citations) -> citations.get().stream()
                            .filter(wanted)
                            .map(Citation::span)
                            .distinct()
                            .sorted()
                            .collect(ImmutableList.toImmutableList())));
        }
        return hits.build();
    }

    /** What is cited and not there, most cited first. */
    ImmutableList<DanglingCitation> dangling(int limit) throws IOException {
        Terms cited = MultiTerms.getTerms(searcher.getIndexReader(), Fields.CITES);
        if (cited == null || limit <= 0) {
            return ImmutableList.of();
        }
        List<DanglingCitation> all = new ArrayList<>();
        TermsEnum each = cited.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            Term target = new Term(Fields.SYMBOL, BytesRef.deepCopyOf(term));
            if (searcher.count(new TermQuery(target)) == 0) {
                int passages = searcher.count(new TermQuery(new Term(Fields.CITES, target.bytes())));
                Symbol.tryParse(term.utf8ToString(), Strictness.POSSIBLE)
                        .filter(symbol -> passages > 0)
                        .ifPresent(symbol -> all.add(new DanglingCitation(symbol, passages)));
            }
        }
        return ImmutableList.copyOf(Ordering.from(Comparator.comparingInt(DanglingCitation::passages)
                        .reversed()
                        .thenComparing(DanglingCitation::target))
                .leastOf(all, limit));
    }
}
