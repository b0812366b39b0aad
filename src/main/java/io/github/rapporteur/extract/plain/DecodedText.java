package io.github.rapporteur.extract.plain;

import io.github.rapporteur.text.Problem;
import java.util.Optional;

/**
 * Characters made of bytes.
 *
 * @param text without byte order mark
 * @param problem what is doubtful about them, if anything
 */
public record DecodedText(String text, Optional<Problem> problem) {}
