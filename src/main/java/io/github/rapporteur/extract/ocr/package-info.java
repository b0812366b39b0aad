/** Reads pictures of pages through Tesseract, a program of its own that need not be installed. */
@NullMarked
package io.github.rapporteur.extract.ocr;

import org.jspecify.annotations.NullMarked;
