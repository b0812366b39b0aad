/** Which language a text is in, where its sentences end, which verbs and modal words it uses. */
@NullMarked
package io.github.rapporteur.language;

import org.jspecify.annotations.NullMarked;
