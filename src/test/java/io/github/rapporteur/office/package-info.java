/** Writes one draft in the forms of several word processors, to see that all are read alike. */
@org.jspecify.annotations.NullMarked
package io.github.rapporteur.office;
