/**
 * Parsed documents become Lucene documents; the index is written and kept here.
 *
 * <p>The way of a file into the index:
 *
 * <ol>
 *   <li>{@code Indexer} finds files, {@code KnownFiles} and {@code FileLook} tell which have changed, {@code IndexingRun} goes
 *       through them; {@code Batch} makes what is done last and tells the {@code IndexingListener}.
 *   <li>{@code CorpusWriter}, the one writer, puts each as one block: {@code EntryBlock} makes an {@code Entry} of every
 *       passage and one of the document as a whole, {@code Surroundings} what all passages below a node have of what stands
 *       around them, {@code PassageFields} what a passage has besides. All fields stand in
 *       {@code Fields}, symbols and places as terms in {@code SymbolTerms}.
 *   <li>Words: {@code Analysis} says how text is cut. {@code WordsOfFile} cuts it, {@code Vocabulary} knows how each word is
 *       folded and which stem it has; {@code WordForms} writes, once a file, what leads from stems to words.
 *   <li>What is only shown, or needed to work all out anew, is in stored form: {@code StoredEntry} ({@code ShownForm}) for
 *       hits, {@code StoredForm} for whole files. What was read out of a file ({@code ReadFileCodec}) outlives the schema;
 *       what was worked out of it does not. Texts stand once: with their passages; the rest says where in them. {@code
 *       CompactCodec} packs it all.
 * </ol>
 *
 * <p>The life of an index: {@code CorpusIndex} opens it, {@code Marker} and {@code Generations} tell which of Lucene's folders
 * counts, {@code WriterLock} keeps a second writer out. {@code Reindexer} makes it anew out of what it holds, {@code SchemaTwo}
 * reads how it was once. {@code IndexCheck} looks for damage, {@code Removal} takes files out, {@code Vanished} finds those that
 * are gone, {@code StorageReader} measures.
 */
@NullMarked
package io.github.rapporteur.index;

import org.jspecify.annotations.NullMarked;
