/** Reads Word's binary DOC as Word prints it: numbers made visible, changes accepted, notes in place. */
@NullMarked
package io.github.rapporteur.extract.doc;

import org.jspecify.annotations.NullMarked;
