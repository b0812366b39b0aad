/** Reads Word's DOCX as Word prints it: numbers made visible, changes accepted, notes in place, hidden text left out. */
@NullMarked
package io.github.rapporteur.extract.docx;

import org.jspecify.annotations.NullMarked;
