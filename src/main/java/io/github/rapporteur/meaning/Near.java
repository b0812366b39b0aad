package io.github.rapporteur.meaning;

/**
 * A passage that lies near.
 *
 * @param file by which the index knows the file
 * @param node the passage's id in its document
 * @param score the greater the nearer, 0 to 1
 */
public record Near(String file, int node, float score) {}
