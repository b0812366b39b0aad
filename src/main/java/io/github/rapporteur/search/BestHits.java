package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The first hits in the order of {@link HitOrder#RELEVANCE}. What hits of one score are ordered by is compared as numbers. */
final class BestHits implements Gathering, Collector {
    private final Orders orders;
    private final int from;
    private final int to;
    /** Worst first; one more than is asked for tells whether more follow. */
    private final PriorityQueue<Candidate> best = new PriorityQueue<>(Comparator.reverseOrder());

    /**
     * @param from how many are left out first
     * @param to behind the last that is given
     */
    BestHits(Orders orders, int from, int to) {
        this.orders = orders;
        this.from = from;
        this.to = to;
    }

    private record Candidate(float score, long document, long place, int doc) implements Comparable<Candidate> {
        /** Better ones first. */
        @Override
        public int compareTo(Candidate other) {
            if (score != other.score) {
                return Float.compare(other.score, score);
            }
            if (document != other.document) {
                return Long.compare(document, other.document);
            }
            return place == other.place ? Integer.compare(doc, other.doc) : Long.compare(place, other.place);
        }
    }

    @Override
    public Collector collector() {
        return this;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.TOP_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        return new InSegment(orders.in(leaf), leaf.docBase);
    }

    private final class InSegment implements LeafCollector {
        private final Orders.Ranks ranks;
        private final int base;
        private @Nullable Scorable scorer;

        InSegment(Orders.Ranks ranks, int base) {
            this.ranks = ranks;
            this.base = base;
        }

        @Override
        public void setScorer(Scorable now) throws IOException {
            scorer = now;
            narrow(now);
        }

        @Override
        public void collect(int doc) throws IOException {
            if (scorer != null) {
                Candidate found = new Candidate(scorer.score(), ranks.document(doc), ranks.place(doc), base + doc);
                Candidate worst = best.peek();
                if (worst == null || best.size() <= to || found.compareTo(worst) < 0) {
                    best.add(found);
                    narrow(scorer);
                }
            }
        }

        private void narrow(Scorable now) throws IOException {
            if (best.size() > to + 1) {
                best.remove();
            }
            Candidate worst = best.peek();
            if (worst != null && best.size() > to) {
                now.setMinCompetitiveScore(worst.score());
            }
        }
    }

    @Override
    public Gathered gathered(long total) throws IOException {
        List<Candidate> found = best.stream().sorted().toList();
        boolean more = found.size() > to;
        ImmutableList.Builder<FieldDoc> hits = ImmutableList.builder();
        for (int i = from; i < Math.min(to, found.size()); i++) {
            hits.add(hit(found.get(i), more && i == to - 1));
        }
        return new Gathered(total, OptionalLong.empty(), ImmutableList.of(new Bundle(total, hits.build())), more);
    }

    /** @param last whether the next answer goes on behind it */
    private FieldDoc hit(Candidate found, boolean last) throws IOException {
        return last
                ? new FieldDoc(
                        found.doc(), found.score(), new @Nullable Object[] {found.score(), symbol(found), found.place()
                        })
                : new FieldDoc(found.doc(), found.score(), new Object[] {found.score()});
    }

    private @Nullable BytesRef symbol(Candidate found) throws IOException {
        return found.document() < 0 ? null : orders.symbol(found.document());
    }
}
