package io.github.rapporteur.structure;

import io.github.rapporteur.text.Inline;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mark at the head of a note: a number, asterisks, a letter. */
final class NoteLabel {
    private static final Pattern MARK =
            Pattern.compile("[(（]?(\\d{1,3}|\\*{1,4}|[a-z])[)）]?(?:[\\s\u00A0]+|$|(?=[\\p{L}“\"«《(]))");

    private NoteLabel() {}

    /** The mark with what sets it off, ready to be asked. */
    static Matcher matcher(Line line) {
        return MARK.matcher(line.text());
    }

    /** The mark that a line begins with. */
    static Optional<String> read(Line line) {
        Matcher matcher = matcher(line);
        return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Whether a line begins with raised letters. */
    static boolean isRaised(Line line) {
        return line.block().inlines().stream()
                .anyMatch(inline -> inline.kind() == Inline.Kind.SUPERSCRIPT
                        && inline.span().start() == line.span().start());
    }
}
