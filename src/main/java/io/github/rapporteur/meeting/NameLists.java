package io.github.rapporteur.meeting;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.PhraseTable;
import io.github.rapporteur.meeting.Words.Kind;
import io.github.rapporteur.recommendation.States;
import java.util.List;
import java.util.Optional;

/** Reads lists of States and organizations, and single names of States. */
final class NameLists {
    private static final CharMatcher SEPARATORS = CharMatcher.anyOf(",;،؛、；，\n");
    private static final CharMatcher OPEN = CharMatcher.anyOf("(（[");
    private static final CharMatcher CLOSE = CharMatcher.anyOf(")）]");
    private static final CharMatcher AROUND =
            CharMatcher.whitespace().or(CharMatcher.anyOf(".:：。*\"“”")).precomputed();
    /** Of some names with and between them. */
    private static final int LONGEST = 400;
    /** No name has so many brackets inside each other. */
    private static final int DEEPEST = 3;

    private final Words words;

    NameLists(Words words) {
        this.words = words;
    }

    /** The names of a list, as printed; what stands in brackets belongs to the name before it. */
    ImmutableList<String> split(String list) {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        int depth = 0;
        int start = 0;
        for (int at = 0; at <= list.length(); at++) {
            char c = at == list.length() ? ',' : list.charAt(at);
            depth += OPEN.matches(c) && depth < DEEPEST ? 1 : CLOSE.matches(c) && depth > 0 ? -1 : 0;
            if ((depth == 0 || at == list.length()) && SEPARATORS.matches(c)) {
                names.addAll(joined(list.substring(start, at), at == list.length()));
                start = at + 1;
            }
        }
        return names.build();
    }

    /** One name, or several with and between them; before the last comma only States are told apart. */
    private ImmutableList<String> joined(String piece, boolean last) {
        String name = bare(piece);
        if (name.isEmpty()) {
            return ImmutableList.of();
        }
        if (name.length() > LONGEST || state(name).isPresent()) {
            return ImmutableList.of(name);
        }
        List<PhraseTable.Match<Kind>> ands = words.find(Kind.AND, FoldedText.fold(name));
        FoldedText folded = FoldedText.of(name);
        for (PhraseTable.Match<Kind> and : ands.reversed()) {
            String left = name.substring(0, folded.toRaw(and.start(), and.end()).start());
            String right =
                    bare(name.substring(folded.toRaw(and.start(), and.end()).end()));
            if (isName(bare(left), last) && isName(right, last)) {
                return ImmutableList.<String>builder()
                        .addAll(joined(left, last))
                        .add(right)
                        .build();
            }
        }
        return ImmutableList.of(name);
    }

    /** Without space, conjunction and what is said about whom one speaks for. */
    private String bare(String piece) {
        String name = AROUND.trimFrom(piece);
        Optional<PhraseTable.Match<Kind>> and = words.at(Kind.AND, FoldedText.fold(name), 0);
        if (and.isPresent() && and.get().end() < name.length()) {
            name = AROUND.trimFrom(name.substring(and.get().end()));
        }
        if (words.language().equals("ar") && name.startsWith("و") && state(name).isEmpty()) {
            name = name.substring(1);
        }
        int bracket = OPEN.indexIn(name);
        if (bracket > 0 && state(name).isEmpty()) {
            name = AROUND.trimFrom(name.substring(0, bracket));
        }
        return name;
    }

    /** Whether it is the name of a State or, where that counts, has a word that names of organizations have. */
    private boolean isName(String name, boolean orBody) {
        return state(name).isPresent() || orBody && isBody(name);
    }

    /** Whether it may be the name of an organization. */
    boolean isBody(String name) {
        return name.length() <= 160 && words.has(Kind.BODY_WORD, name) && !Character.isLowerCase(name.codePointAt(0));
    }

    /** The State of that name, with an article or without. */
    Optional<NamedState> state(String printed) {
        String name = AROUND.trimFrom(printed);
        if (name.isEmpty() || name.length() > 80) {
            return Optional.empty();
        }
        Optional<String> code = States.code(name, words.language());
        if (code.isPresent()) {
            return Optional.of(new NamedState(name, code));
        }
        String bare = Articles.without(name, words);
        return bare.equals(name)
                ? Optional.empty()
                : States.code(bare, words.language()).map(found -> new NamedState(bare, Optional.of(found)));
    }
}
