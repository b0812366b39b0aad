package io.github.rapporteur.search;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.index.StoredForm;
import io.github.rapporteur.index.SymbolTerms;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.reference.Adoption;
import io.github.rapporteur.symbol.Bodies;
import io.github.rapporteur.symbol.Body;
import io.github.rapporteur.symbol.Symbol;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Where a text is found that is not, or not only, a document of its own. Not for use by several threads. */
final class Fate {
    /** A body has no more reports. */
    private static final int MOST = 500;
    /** Of a heading that holds little but a number. */
    private static final int LONGEST_HEADING = 40;

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9').or(CharMatcher.is('/'));

    private final Snapshot searcher;

    Fate(Snapshot searcher) {
        this.searcher = searcher;
    }

    /** What a draft was adopted as. */
    Optional<Symbol> adopted(Symbol draft) throws IOException {
        if (!Adoption.isDraft(draft)) {
            return Optional.empty();
        }
        DocumentLookup lookup = new DocumentLookup(searcher);
        for (Symbol version : citedVersions(draft.base())) {
            for (Hit hit : new CitationGraph(searcher).citedBy(version)) {
                boolean bracket = hit.passage().startsWith("[") && hit.symbol().isPresent();
                if (bracket && adopts(lookup, hit.symbol().get(), draft.base())) {
                    return hit.symbol();
                }
            }
        }
        return Optional.empty();
    }

    /** The draft, its revisions and lists of sponsors, as far as they are cited. */
    private ImmutableList<Symbol> citedVersions(Symbol draft) throws IOException {
        Terms cited = MultiTerms.getTerms(searcher.getIndexReader(), Fields.CITES);
        ImmutableList.Builder<Symbol> versions = ImmutableList.builder();
        String key = SymbolTerms.key(draft);
        TermsEnum each = cited == null ? TermsEnum.EMPTY : cited.iterator();
        SeekStatus found = each.seekCeil(new BytesRef(key));
        for (BytesRef term = found == SeekStatus.END ? null : each.term(); term != null; term = each.next()) {
            String version = term.utf8ToString();
            if (!version.startsWith(key)) {
                break;
            }
            if (version.length() == key.length() || version.charAt(key.length()) == '/') {
                versions.add(SymbolTerms.stored(version));
            }
        }
        return versions.build();
    }

    private static boolean adopts(DocumentLookup lookup, Symbol adopted, Symbol draft) throws IOException {
        return lookup.documents(adopted).stream()
                .anyMatch(file -> file.document()
                        .filter(document ->
                                Adoption.drafts(document, file.citations()).contains(draft))
                        .isPresent());
    }

    /** The document in which a text stands that has no symbol of its own: the report of the body that adopted it. */
    Optional<Symbol> host(Symbol conventional) throws IOException {
        Optional<Body> body =
                Bodies.builtIn().of(conventional).filter(any -> Bodies.builtIn().isConventional(conventional));
        if (body.isEmpty()
                || conventional.session().isEmpty()
                || conventional.number().isEmpty()) {
            return Optional.empty();
        }
        String number =
                conventional.session().get() + "/" + conventional.number().get();
        BooleanQuery reports = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.UNDER, body.get().series().toUpperCase(Locale.ROOT))), Occur.FILTER)
                .add(Wholes.WHOLE, Occur.FILTER)
                .build();
        for (ScoreDoc doc : searcher.search(reports, MOST, Sort.INDEXORDER).scoreDocs) {
            ParsedFile file = StoredForm.file(searcher.getIndexReader(), doc.doc);
            if (file.document().filter(document -> holds(document, number)).isPresent()) {
                return file.symbol();
            }
        }
        return Optional.empty();
    }

    private static boolean holds(Document document, String number) {
        return document.nodes().stream().anyMatch(node -> isTitleOf(node, number));
    }

    /** {@code Resolution 26/4}, alone or with its title behind it. */
    private static boolean isTitleOf(Node node, String number) {
        boolean heading = node.type() == NodeType.HEADING || node.type() == NodeType.TITLE;
        if (!heading && node.text().length() > LONGEST_HEADING) {
            return false;
        }
        String text = node.label().orElse("") + " " + node.text();
        int at = text.indexOf(number);
        return at >= 0
                && DIGITS.matchesNoneOf(text.substring(0, at))
                && text.substring(0, at).strip().indexOf(' ') < 0
                && (at + number.length() == text.length() || !DIGITS.matches(text.charAt(at + number.length())));
    }
}
