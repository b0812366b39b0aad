package io.github.rapporteur.document;

import io.github.rapporteur.text.Box;

/**
 * A rectangle on a page, such as the one a paragraph is printed in.
 *
 * @param page 1-based
 * @param box in points (1/72 inch) from the top left corner of the page as it is read: what is shown of the paper, turned
 *     upright; x grows to the right, y down
 */
public record PageBox(int page, Box box) {}
