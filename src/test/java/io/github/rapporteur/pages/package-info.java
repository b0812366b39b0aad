/** Sets invented documents in type, as PDF, for tests: columns, notes at their foot, tables over pages. */
@NullMarked
package io.github.rapporteur.pages;

import org.jspecify.annotations.NullMarked;
