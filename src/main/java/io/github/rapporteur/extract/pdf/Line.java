package io.github.rapporteur.extract.pdf;

import io.github.rapporteur.text.Box;

/**
 * A line of text on a page.
 *
 * @param text its characters in logical order
 * @param box where it stands
 * @param fontSize of most of its characters, in points
 * @param bold whether all of it is bold
 * @param italic whether all of it is italic
 */
record Line(String text, Box box, float fontSize, boolean bold, boolean italic) {}
