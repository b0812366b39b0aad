/** Reads Akoma Ntoso: the text as blocks, the elements laid over it. What they mean is not told here. */
@NullMarked
package io.github.rapporteur.extract.akn;

import org.jspecify.annotations.NullMarked;
