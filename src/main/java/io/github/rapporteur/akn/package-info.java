/**
 * Akoma Ntoso for the United Nations, in and out: what the elements of a document say of its head, its tree and how it came
 * about, and the form in which a document is written so that it can be read back the same.
 */
@NullMarked
package io.github.rapporteur.akn;

import org.jspecify.annotations.NullMarked;
