package io.github.rapporteur.samples;

import com.google.common.base.CharMatcher;
import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * Lets Word count: numbered paragraphs by decimals, items by letters, items of items by small romans. A label that does
 * not follow from the one before starts a list of its own; what Word cannot count is typed.
 */
final class DocxNumbers {
    private static final int LEVELS = 3;
    private static final CharMatcher BRACKETS = CharMatcher.anyOf("().");

    private final boolean automatic;
    private final boolean closingOnly;
    private final XWPFDocument document;
    private final int[] count = new int[LEVELS];
    private BigInteger list = BigInteger.ZERO;
    private BigInteger kind = BigInteger.ZERO;

    DocxNumbers(Sample sample, XWPFDocument document) {
        this.automatic = sample.field("numbering").equals("automatic");
        this.closingOnly = sample.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.ITEM)
                .flatMap(block -> block.label().stream())
                .anyMatch(label -> !label.startsWith("("));
        this.document = document;
    }

    /** Whether the paragraph got a number of Word's; otherwise its label is to be typed. */
    boolean number(XWPFParagraph paragraph, Block block) {
        boolean passage = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.ITEM;
        if (!automatic || !passage || block.label().isEmpty() || block.depth() >= LEVELS) {
            return false;
        }
        int level = block.depth();
        String label = block.label().orElseThrow();
        int value = value(level, BRACKETS.removeFrom(label));
        if (value < 1) {
            return false;
        }
        if (list.signum() == 0) {
            define();
        }
        if (value != count[level] + 1) {
            restart(level, value);
        }
        count[level] = value;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            count[deeper] = 0;
        }
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        return true;
    }

    private static int value(int level, String bare) {
        return switch (level) {
            case 0 -> bare.chars().allMatch(Character::isDigit) ? Integer.parseInt(bare) : -1;
            case 1 -> bare.length() == 1 ? bare.charAt(0) - 'a' + 1 : -1;
            default -> Romans.value(bare.toLowerCase(Locale.ROOT));
        };
    }

    private void define() {
        CTAbstractNum counting = CTAbstractNum.Factory.newInstance();
        counting.setAbstractNumId(BigInteger.ONE);
        String open = closingOnly ? "" : "(";
        level(counting, 0, STNumberFormat.DECIMAL, "%1.");
        level(counting, 1, STNumberFormat.LOWER_LETTER, open + "%2)");
        level(counting, 2, STNumberFormat.LOWER_ROMAN, open + "%3)");
        var numbering = document.createNumbering();
        kind = numbering.addAbstractNum(new XWPFAbstractNum(counting));
        list = numbering.addNum(kind);
    }

    private static void level(CTAbstractNum counting, int level, STNumberFormat.Enum format, String pattern) {
        CTLvl counted = counting.addNewLvl();
        counted.setIlvl(BigInteger.valueOf(level));
        counted.addNewStart().setVal(BigInteger.ONE);
        counted.addNewNumFmt().setVal(format);
        counted.addNewLvlText().setVal(pattern);
    }

    private void restart(int level, int value) {
        var numbering = document.getNumbering();
        list = numbering.addNum(kind);
        var override = numbering.getNum(list).getCTNum().addNewLvlOverride();
        override.setIlvl(BigInteger.valueOf(level));
        override.addNewStartOverride().setVal(BigInteger.valueOf(value));
    }
}
