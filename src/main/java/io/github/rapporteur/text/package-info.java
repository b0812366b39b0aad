/** Text as it came out of a file, where each piece of it stands, and its repair. Imports nothing of the project. */
@NullMarked
package io.github.rapporteur.text;

import org.jspecify.annotations.NullMarked;
