package io.github.rapporteur.pipeline;

import io.github.rapporteur.extract.Extraction;
import io.github.rapporteur.structure.Hints;

/**
 * What was read out of a file, and what was told about it: all it takes to work its document out, without the file.
 *
 * @param source the file's path as it was given, or found below a folder that was given
 * @param extraction its text with layout and pages, how reading ended, and what was lost on the way
 * @param told what was told about the document before it was read
 */
public record ReadFile(String source, Extraction extraction, Hints told) {}
