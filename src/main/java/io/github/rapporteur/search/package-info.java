/**
 * Queries, hits and what is cited by whom.
 *
 * <p>The way of a query to its answer, begun by {@code CorpusSearcher} on a {@code Snapshot} of the index:
 *
 * <ol>
 *   <li>{@code QueryReader} reads it: {@code QueryLexer} into {@code Token}s, {@code QueryParser} into {@code Clause}s, with
 *       {@code MentionReader} and {@code PlaceReader} for symbols and citations, {@code FieldReader} and {@code FieldValues}
 *       for fields. What the language has is told by {@code QueryField} and {@code QueryOperator}, for the parser and for
 *       {@code QueryReference} alike.
 *   <li>{@code QueryTranslator} makes Lucene's query of it. {@code Standing} says where words may stand and what each place
 *       counts, {@code TextQueries} looks words up with all their forms ({@code Inflections}) and other wordings ({@code
 *       Piece}), {@code NearQueries} and {@code InexactWords} what is near or only alike, {@code MentionQueries} symbols,
 *       {@code FieldQueries} the rest. {@code Shortened} makes less of what asks for too much.
 *   <li>{@code Search} adds what the request narrows; {@code Answer} collects ({@code Gathering}, {@code Deadline}), fills up
 *       what finds too little, counts ({@code Facets}).
 *   <li>{@code Reading} makes each {@code Hit}: {@code HitReader} out of what is stored, {@code Highlighter} marks why, {@code
 *       Aside} adds other languages and what stands around.
 * </ol>
 *
 * <p>{@code Suggestions} are made for words no passage has; {@code ByMeaning} joins what vectors find. {@code HitStream} gives
 * all hits one by one. {@code RecommendationSearch}, {@code CitationGraph}, {@code DocumentLookup} and {@code CorpusStats} answer
 * what is no query.
 */
@NullMarked
package io.github.rapporteur.search;

import org.jspecify.annotations.NullMarked;
