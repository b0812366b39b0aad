/**
 * Recommendations that say the same, across documents and meetings, and what changed in their wording.
 *
 * <p>How two wordings are compared, step by step:
 *
 * <ol>
 *   <li>{@code ContentReader} turns a wording into {@code Content}: concepts and what ties them. Which words mean the
 *       same, mean a kind of something, ask for much the same, say little or nothing, is data: {@code words-*.tsv}, {@code
 *       instruments-*.tsv} and {@code near-*.tsv}, one of each per language as far as there is one, read by {@code
 *       Lexicon}. A word that no list has is its stem.
 *   <li>{@code Agents} marks who is asked to act; {@code WrittenOut} takes phrases and abbreviations apart where the other
 *       wording has them in single words.
 *   <li>{@code Leftovers} are what one says and the other does not; {@code Surroundings} tell whether that is one more
 *       demand, a restriction, an example, a purpose or a name in brackets.
 *   <li>{@code Comparison} weighs the leftovers of both and names the {@link
 *       io.github.rapporteur.consolidation.Relation}; the rule stands there.
 * </ol>
 *
 * <p>{@code Candidates} finds by MinHash what is worth comparing, {@code Grouping} puts each recommendation into the group
 * whose first wording it repeats, so that the time grows with their number.
 */
@NullMarked
package io.github.rapporteur.consolidation;

import org.jspecify.annotations.NullMarked;
