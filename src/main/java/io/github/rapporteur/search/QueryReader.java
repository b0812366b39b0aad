package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.reference.References;
import io.github.rapporteur.search.Token.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Understands queries: words, {@code "phrases"}, {@code AND OR NOT}, {@code -word}, {@code prefix*}, fields, brackets,
 * symbols and citations. Never refuses one: what joins nothing is a word, and a note says so. Safe for use by several
 * threads.
 */
final class QueryReader {
    private static final int LONGEST = 20_000;
    private static final int DEEPEST = 30;

    private final FieldReader fields;

    QueryReader(References references) {
        this.fields = new FieldReader(references);
    }

    /**
     * A query as it was understood.
     *
     * @param clause empty where nothing is asked
     * @param notes on what was doubtful, for people
     */
    record Read(Optional<Clause> clause, ImmutableList<String> notes) {}

    /** Understands a query. */
    Read read(String query) {
        List<String> notes = new ArrayList<>();
        String text = query;
        if (text.length() > LONGEST) {
            text = text.substring(0, LONGEST);
            notes.add("the query is long: only its first " + LONGEST + " characters were read");
        }
        Optional<Clause> citation = wholeCitation(text);
        if (citation.isPresent()) {
            return read(citation, notes);
        }
        Parse parse = new Parse(new QueryLexer(text, fields, notes).tokens(), notes);
        return read(parse.all(), notes);
    }

    private Optional<Clause> wholeCitation(String text) {
        String stripped = text.strip();
        boolean printed = MentionReader.at(stripped, 0)
                .filter(found -> found.end() == stripped.length())
                .isPresent();
        return printed ? Optional.empty() : fields.citation(text);
    }

    private static Read read(Optional<Clause> clause, List<String> notes) {
        clause.ifPresent(root -> mentions(root, notes));
        return new Read(clause, ImmutableList.copyOf(notes));
    }

    private static void mentions(Clause clause, List<String> notes) {
        switch (clause) {
            case Clause.Mention mention -> notes.add(note(mention));
            case Clause.All all -> all.parts().forEach(part -> mentions(part, notes));
            case Clause.Any any -> any.parts().forEach(part -> mentions(part, notes));
            case Clause.Not not -> mentions(not.part(), notes);
            default -> {}
        }
    }

    private static String note(Clause.Mention mention) {
        String read = mention.toString();
        String written = mention.written();
        String as = mention.places().isEmpty() ? "a document symbol" : "a place in a document";
        return read.equals(written) ? "read " + written + " as " + as : "read " + written + " as " + read + ", " + as;
    }

    /** One reading of a list of tokens. */
    private static final class Parse {
        private final ImmutableList<Token> tokens;
        private final List<String> notes;
        private int at;

        Parse(ImmutableList<Token> tokens, List<String> notes) {
            this.tokens = tokens;
            this.notes = notes;
        }

        Optional<Clause> all() {
            List<Clause> parts = new ArrayList<>();
            while (at < tokens.size()) {
                any(0).ifPresent(parts::add);
                if (next(Sign.CLOSE)) {
                    notes.add("a bracket is closed that was never opened; it was left out");
                }
            }
            return joined(parts, false);
        }

        private Optional<Clause> any(int depth) {
            List<Clause> parts = new ArrayList<>();
            every(depth).ifPresent(parts::add);
            while (next(Sign.OR)) {
                Optional<Clause> part = every(depth);
                if (part.isEmpty() || parts.isEmpty()) {
                    strayed(Sign.OR);
                }
                part.ifPresent(parts::add);
            }
            return joined(parts, true);
        }

        private Optional<Clause> every(int depth) {
            List<Clause> parts = new ArrayList<>();
            while (at < tokens.size() && tokens.get(at) != Sign.OR && tokens.get(at) != Sign.CLOSE) {
                if (next(Sign.AND)) {
                    boolean joins = !parts.isEmpty() && at < tokens.size() && !(tokens.get(at) == Sign.CLOSE);
                    if (!joins) {
                        strayed(Sign.AND);
                    }
                } else {
                    one(depth).ifPresent(parts::add);
                }
            }
            return joined(parts, false);
        }

        private Optional<Clause> one(int depth) {
            if (next(Sign.NOT)) {
                boolean denies = at < tokens.size()
                        && tokens.get(at) != Sign.CLOSE
                        && tokens.get(at) != Sign.AND
                        && tokens.get(at) != Sign.OR;
                if (!denies) {
                    strayed(Sign.NOT);
                    return Optional.empty();
                }
                return one(depth).map(Parse::denied);
            }
            if (next(Sign.OPEN)) {
                return bracket(depth);
            }
            return tokens.get(at++) instanceof Token.Leaf leaf ? Optional.of(leaf.clause()) : Optional.empty();
        }

        private Optional<Clause> bracket(int depth) {
            if (depth >= DEEPEST) {
                notes.add("brackets stand more than " + DEEPEST + " deep; the inner ones were left out");
                return Optional.empty();
            }
            Optional<Clause> inside = any(depth + 1);
            if (!next(Sign.CLOSE)) {
                notes.add("a bracket is never closed; it was read as closed at the end");
            }
            return inside;
        }

        private static Clause denied(Clause clause) {
            return clause instanceof Clause.Not twice ? twice.part() : new Clause.Not(clause);
        }

        private boolean next(Sign sign) {
            boolean is = at < tokens.size() && tokens.get(at) == sign;
            at += is ? 1 : 0;
            return is;
        }

        private void strayed(Sign sign) {
            notes.add(sign.name().toUpperCase(Locale.ROOT) + " joins nothing there and was left out");
        }

        private static Optional<Clause> joined(List<Clause> parts, boolean any) {
            if (parts.size() <= 1) {
                return parts.stream().findFirst();
            }
            ImmutableList<Clause> all = ImmutableList.copyOf(parts);
            return Optional.of(any ? new Clause.Any(all) : new Clause.All(all));
        }
    }
}
