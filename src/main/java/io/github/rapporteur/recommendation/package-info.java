/** Who should do what: recommendations, their addressees and force. */
@NullMarked
package io.github.rapporteur.recommendation;

import org.jspecify.annotations.NullMarked;
