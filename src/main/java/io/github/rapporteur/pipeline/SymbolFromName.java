package io.github.rapporteur.pipeline;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Files;
import io.github.rapporteur.symbol.Symbol;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the symbol that a file's name spells: people save {@code E/CN.15/2018/12} as {@code E_CN.15_2018_12.pdf}, the
 * UN's site as {@code A_80_6_(Sect._3)_Add.2.en.docx}.
 */
final class SymbolFromName {
    private static final Pattern LANGUAGE = Pattern.compile("[._-](?:ar|en|es|fr|ru|zh)$", Pattern.CASE_INSENSITIVE);
    /** What browsers put behind the name of a file that was saved twice. */
    private static final Pattern COPY = Pattern.compile(" \\(\\d\\)$");

    private static final Pattern ORGAN = Pattern.compile("[A-Z]{1,6}(?:-[A-Z]{2,4})?");
    private static final Pattern REMARK = Pattern.compile("[A-Za-z]*[a-z]{3,}[A-Za-z]*");
    private static final Pattern PART_OF_SYMBOL = Pattern.compile(
            "(?:add|corr|rev|amend|part|sect|vol|res|dec|min|summary|corrigendum|resumption|supp)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DIVISION = Pattern.compile("(?:sect|vol|part)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile(".*\\d.*");
    private static final int LONGEST_NAME = 120;

    private SymbolFromName() {}

    /** The symbol that {@code fileName} (without folders) spells; empty when it spells none. */
    static Optional<Symbol> read(String fileName) {
        String stem = stem(fileName);
        ImmutableList<String> components = components(stem);
        if (fileName.length() > LONGEST_NAME
                || components.size() < 2
                || !ORGAN.matcher(components.get(0)).matches()
                || components.stream().noneMatch(part -> NUMBER.matcher(part).matches())) {
            return Optional.empty();
        }
        return Symbol.tryParse(joined(components));
    }

    private static String stem(String fileName) {
        String stem = COPY.matcher(Files.getNameWithoutExtension(fileName)).replaceFirst("");
        Matcher language = LANGUAGE.matcher(stem);
        return language.find() ? stem.substring(0, language.start()) : stem;
    }

    /** The parts between underscores; those inside brackets do not separate, remarks behind the symbol are left out. */
    private static ImmutableList<String> components(String stem) {
        String guarded = insideBrackets(stem, '_', ' ');
        char separator = guarded.indexOf('_') >= 0 ? '_' : '-';
        ImmutableList.Builder<String> components = ImmutableList.builder();
        boolean numbered = false;
        for (String part : Splitter.on(separator).split(guarded)) {
            boolean remark = REMARK.matcher(part).matches()
                    && !PART_OF_SYMBOL.matcher(part).matches();
            if (part.isEmpty() || (numbered && remark)) {
                break;
            }
            numbered |= NUMBER.matcher(part).matches();
            components.add(part);
        }
        return components.build();
    }

    private static String insideBrackets(String text, char from, char to) {
        StringBuilder changed = new StringBuilder(text);
        int depth = 0;
        for (int i = 0; i < changed.length(); i++) {
            char at = changed.charAt(i);
            depth += at == '(' ? 1 : at == ')' && depth > 0 ? -1 : 0;
            if (depth > 0 && at == from) {
                changed.setCharAt(i, to);
            }
        }
        return changed.toString();
    }

    /** A bracket, or a division that belongs into one, clings to what stands before it. */
    private static String joined(ImmutableList<String> components) {
        StringBuilder symbol = new StringBuilder(components.get(0));
        for (String part : components.subList(1, components.size())) {
            if (part.startsWith("(")) {
                symbol.append(part);
            } else if (DIVISION.matcher(part).matches()) {
                symbol.append('(').append(part).append(')');
            } else {
                symbol.append('/').append(part);
            }
        }
        return symbol.toString();
    }
}
