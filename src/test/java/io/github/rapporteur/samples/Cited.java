package io.github.rapporteur.samples;

import com.google.common.collect.ImmutableList;

/**
 * What the author means by a mention.
 *
 * @param shown the words of the mention
 * @param targets the symbol meant; several where the author leaves it open, none where nobody can know
 * @param pinpoints canonical: {@code para. 9}, {@code annex I}
 * @param internal a part of the same document
 */
record Cited(String shown, ImmutableList<String> targets, ImmutableList<String> pinpoints, boolean internal) {}
