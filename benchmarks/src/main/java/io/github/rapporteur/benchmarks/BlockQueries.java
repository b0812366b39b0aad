package io.github.rapporteur.benchmarks;

import io.github.rapporteur.index.Fields;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.grouping.AllGroupsCollector;
import org.apache.lucene.search.grouping.BlockGroupingCollector;
import org.apache.lucene.search.grouping.FirstPassGroupingCollector;
import org.apache.lucene.search.grouping.SearchGroup;
import org.apache.lucene.search.grouping.TermGroupSelector;
import org.apache.lucene.search.grouping.TopGroupsCollector;
import org.apache.lucene.search.join.ParentChildrenBlockJoinQuery;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** Ways to ask a bare index for passages by their document. Each returns how many were found, all counted. */
final class BlockQueries implements AutoCloseable {
    private static final int HITS = 10;
    private static final int OF_A_DOCUMENT = 3;
    private static final Query WHOLE = new TermQuery(new Term(Fields.TYPE, Fields.DOCUMENT));

    private final QueryBitSetProducer wholes = new QueryBitSetProducer(WHOLE);
    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    BlockQueries(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    /** Passages whose own entry has the property. */
    long ofPassages(Query words, Query property) throws IOException {
        return filtered(words, property);
    }

    /** Passages whose document's entry has it. */
    long ofDocuments(Query words, Query property) throws IOException {
        return filtered(words, new ToChildBlockJoinQuery(property, wholes));
    }

    private long filtered(Query words, Query filter) throws IOException {
        return count(searcher.search(
                new BooleanQuery.Builder()
                        .add(words, Occur.MUST)
                        .add(filter, Occur.FILTER)
                        .build(),
                all(HITS)));
    }

    /** The ten best documents with three hits each, by the end of each block, as the program does. */
    long byBlocks(Query words) throws IOException {
        BlockGroupingCollector groups = new BlockGroupingCollector(
                Sort.RELEVANCE, HITS, true, searcher.createWeight(WHOLE, ScoreMode.COMPLETE_NO_SCORES, 1));
        searcher.search(words, groups);
        var top = groups.getTopGroups(Sort.RELEVANCE, 0, 0, OF_A_DOCUMENT);
        return top == null ? 0 : top.totalGroupCount;
    }

    /** The same by a block join, whose hits are documents; the hits of each are asked for apart. */
    long byJoin(Query words) throws IOException {
        TopDocs documents = searcher.search(
                new ToParentBlockJoinQuery(words, wholes, org.apache.lucene.search.join.ScoreMode.Max), all(HITS));
        for (ScoreDoc document : documents.scoreDocs) {
            searcher.search(new ParentChildrenBlockJoinQuery(wholes, words, document.doc), OF_A_DOCUMENT);
        }
        return count(documents);
    }

    /** The same by the document's key on every passage, in two passes. */
    long byKeys(Query words) throws IOException {
        FirstPassGroupingCollector<BytesRef> first =
                new FirstPassGroupingCollector<>(new TermGroupSelector(Fields.FILE), Sort.RELEVANCE, HITS);
        AllGroupsCollector<BytesRef> all = new AllGroupsCollector<>(new TermGroupSelector(Fields.FILE));
        searcher.search(words, MultiCollector.wrap(first, all));
        Collection<SearchGroup<BytesRef>> best = first.getTopGroups(0);
        if (best != null) {
            searcher.search(
                    words,
                    new TopGroupsCollector<>(
                            new TermGroupSelector(Fields.FILE), best, Sort.RELEVANCE, Sort.RELEVANCE, OF_A_DOCUMENT, true));
        }
        return all.getGroupCount();
    }

    private static TopScoreDocCollectorManager all(int hits) {
        return new TopScoreDocCollectorManager(hits, Integer.MAX_VALUE);
    }

    private static long count(TopDocs found) {
        return found.totalHits.value();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
