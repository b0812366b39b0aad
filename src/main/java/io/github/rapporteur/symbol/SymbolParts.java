package io.github.rapporteur.symbol;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the components of one symbol say.
 *
 * @param organ the first component
 * @param subsidiaries the bodies below it, outermost first, and other names of series
 * @param seriesPath organ and bodies without the numbers that are sessions or years: {@code UNEP}, {@code EA}
 * @param session as written: {@code 65}, {@code XXV}, {@code S-21}, {@code OS/12}
 * @param nature in capitals: {@code RES}, {@code L}
 * @param number without part letters
 * @param letters part letters of a resolution: {@code C}, {@code A-C}
 * @param country the ISO 3166 code of the State it is about
 * @param modifications qualifiers and suffixes in their order, canonical, without brackets
 * @param suffixes how many components at the end are modifications
 * @param numberAt the index of the component that carries the number; -1 where there is none
 * @param understood whether the sense of every component is known
 * @param overNumbered whether it has more numbers than any symbol of its kind: {@code A/RES/1/2/3/4}
 */
record SymbolParts(
        String organ,
        ImmutableList<String> subsidiaries,
        ImmutableList<String> seriesPath,
        Optional<String> session,
        OptionalInt year,
        Optional<String> nature,
        Optional<String> number,
        Optional<String> letters,
        Optional<String> country,
        ImmutableList<String> modifications,
        int suffixes,
        int numberAt,
        boolean understood,
        boolean overNumbered) {

    /**
     * Whether it names a document and not only a body or series: something tells it from the others of its series.
     *
     * @param isBody whether its series is that of a body, to which no addendum belongs
     */
    boolean namesADocument(boolean isBody) {
        boolean told = number.isPresent() || session.isPresent() || year.isPresent() || country.isPresent();
        return told || letters.isPresent() || !modifications.isEmpty() && !isBody;
    }
}
