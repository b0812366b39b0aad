/** What a symbol or citation means that somebody wrote, by itself and to an index. */
@NullMarked
package io.github.rapporteur.resolution;

import org.jspecify.annotations.NullMarked;
