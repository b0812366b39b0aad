package io.github.rapporteur.extract.docx;

/**
 * One level of a numbering.
 *
 * @param start its first number
 * @param format Word's name of the number format
 * @param pattern what is printed, with {@code %1} … {@code %9} for the numbers of the levels
 * @param suffix what comes between label and text: a tab, a space or nothing
 * @param legal whether all numbers are printed in digits whatever their level's format
 * @param restarts whether it counts anew below each number of the levels above
 * @param style the paragraph style that stands for this level, empty if none
 */
record ListLevel(
        int start,
        String format,
        String pattern,
        String suffix,
        boolean legal,
        boolean restarts,
        String style,
        Layout layout) {
    static final ListLevel PLAIN = new ListLevel(1, "decimal", "", "", false, true, "", Layout.UNSAID);

    boolean isBullet() {
        return format.equals("bullet");
    }
}
