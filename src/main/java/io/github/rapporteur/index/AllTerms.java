package io.github.rapporteur.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOConsumer;

/** All terms of a field, in their order; also those of which no entry is left alive. */
public final class AllTerms {
    private AllTerms() {}

    /** Hands them on, one after the other. */
    public static void each(IndexReader reader, String field, IOConsumer<String> sink) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            sink.accept(term.utf8ToString());
        }
    }
}
