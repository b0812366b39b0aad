package io.github.rapporteur.extract.rtf;

import io.github.rapporteur.extract.plain.Numeral;
import java.util.Optional;

/** Counts notes. */
final class RtfNotes {
    private String format = "decimal";
    private int next = 1;
    private Optional<String> mark = Optional.empty();

    /** Takes in a word that says how notes are counted; tells whether it was one. */
    boolean counts(String word) {
        switch (word) {
            case "ftnnar" -> format = "decimal";
            case "ftnnalc" -> format = "lowerLetter";
            case "ftnnauc" -> format = "upperLetter";
            case "ftnnrlc" -> format = "lowerRoman";
            case "ftnnruc" -> format = "upperRoman";
            case "ftnnchi" -> format = "chicago";
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The mark of the next note that is counted. */
    String nextMark() {
        String written = Numeral.write(next++, format);
        mark = Optional.of(written);
        return written;
    }

    /** The counted mark that stands before a note, empty if it has a typed one. */
    Optional<String> takeMark() {
        Optional<String> taken = mark;
        mark = Optional.empty();
        return taken;
    }
}
