package io.github.rapporteur.structure;

import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.TextBlock;

/**
 * How a heading is set, as far as the source tells.
 *
 * @param level the level its style gives, from 1; 0 where there is none
 * @param size of its letters, in points; 0 where unknown
 * @param bold whether all of it is bold
 * @param capitals whether all its letters are capitals
 */
record Look(int level, float size, boolean bold, boolean capitals) {
    /** Sizes that differ by less are the same to the eye. */
    private static final float SAME = 0.6f;

    static Look of(Line line) {
        TextBlock block = line.block();
        int level = block.kind() == BlockKind.HEADING ? block.level() : 0;
        return new Look(level, block.fontSize(), block.bold(), isCapitals(line.text()));
    }

    /** Digits, initials and scripts without capitals tell nothing. */
    private static boolean isCapitals(String text) {
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return capitals >= 4 && text.chars().noneMatch(Character::isLowerCase);
    }

    /** Whether the two can be compared. */
    boolean comparable(Look other) {
        return level > 0 && other.level > 0 || size > 0 && other.size > 0;
    }

    /** Above 0 where this one outweighs the other, below 0 where the other outweighs it, else 0. */
    int compare(Look other) {
        if (level > 0 && other.level > 0 && level != other.level) {
            return other.level - level;
        }
        if (size <= 0 || other.size <= 0) {
            return 0;
        }
        if (Math.abs(size - other.size) > SAME) {
            return Float.compare(size, other.size);
        }
        return bold == other.bold ? Boolean.compare(capitals, other.capitals) : Boolean.compare(bold, other.bold);
    }
}
