package io.github.rapporteur.document;

import com.google.common.collect.ImmutableList;

/**
 * Those who voted alike.
 *
 * @param choice {@code in-favour}, {@code against} or {@code abstaining}
 * @param count how many the source says there were
 * @param voters by name, as written
 */
public record Vote(String choice, int count, ImmutableList<String> voters) {}
