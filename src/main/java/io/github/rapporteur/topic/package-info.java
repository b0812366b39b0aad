/** What passages are about, which places and organizations they name, how much they ask for. */
@NullMarked
package io.github.rapporteur.topic;

import org.jspecify.annotations.NullMarked;
