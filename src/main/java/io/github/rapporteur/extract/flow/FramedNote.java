package io.github.rapporteur.extract.flow;

import com.google.common.base.CharMatcher;
import io.github.rapporteur.text.BlockDraft;
import io.github.rapporteur.text.BlockKind;

/**
 * Notes that authors set themselves: United Nations templates put the notes of a masthead, marked by asterisks, into a
 * frame or text box at the foot of the first page.
 */
public final class FramedNote {
    private static final CharMatcher MARKS = CharMatcher.anyOf("*†‡");
    private static final int LONGEST_MARK = 4;

    private FramedNote() {}

    /** A paragraph that stands in a frame: a footnote if it begins like one, else as it is. */
    public static BlockDraft told(BlockDraft framed) {
        CharSequence text = framed.text();
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && MARKS.matches(text.charAt(end))) {
            end++;
        }
        boolean note = end > start
                && end - start <= LONGEST_MARK
                && end < text.length()
                && Character.isWhitespace(text.charAt(end));
        return note ? framed.as(BlockKind.FOOTNOTE) : framed;
    }
}
