/** Reads OpenDocument text as an office program prints it: numbers made visible, notes in place, hidden text left out. */
@NullMarked
package io.github.rapporteur.extract.odt;

import org.jspecify.annotations.NullMarked;
