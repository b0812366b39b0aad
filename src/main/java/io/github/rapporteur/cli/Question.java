package io.github.rapporteur.cli;

import io.github.rapporteur.reference.Context;
import java.util.Optional;

/**
 * A symbol or citation to resolve.
 *
 * @param text as it was written
 * @param id what the one who asks calls it
 * @param context where it stands
 */
record Question(String text, Optional<String> id, Context context) {}
