package io.github.rapporteur.search;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.search.Token.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Cuts a query into pieces, in one pass. Not for use by several threads. */
final class QueryLexer {
    private static final int MOST_TOKENS = 100;
    private static final CharMatcher OPENING = CharMatcher.anyOf("\"“„«＂");
    private static final CharMatcher CLOSING = CharMatcher.anyOf("\"”“»＂");
    private static final CharMatcher GAP = CharMatcher.whitespace()
            .or(CharMatcher.javaIsoControl())
            .or(CharMatcher.inRange('\u202A', '\u202E'))
            .or(CharMatcher.inRange('\u2066', '\u2069'))
            .or(CharMatcher.anyOf("\u200E\u200F\u200B\uFEFF"));
    private static final CharMatcher END_OF_WORD = GAP.or(OPENING).or(CLOSING).or(CharMatcher.anyOf("()（）"));

    private final String query;
    private final FieldReader fields;
    private final List<String> notes;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    QueryLexer(String query, FieldReader fields, List<String> notes) {
        this.query = query;
        this.fields = fields;
        this.notes = notes;
    }

    ImmutableList<Token> tokens() {
        while (at < query.length() && tokens.size() < MOST_TOKENS) {
            next();
        }
        if (at < query.length() && !GAP.matchesAllOf(query.substring(at))) {
            notes.add("the query is long: only its first " + MOST_TOKENS + " words were read");
        }
        return ImmutableList.copyOf(tokens);
    }

    private void next() {
        char here = query.charAt(at);
        if (GAP.matches(here)) {
            at++;
        } else if (OPENING.matches(here) || CLOSING.matches(here)) {
            phrase().ifPresent(text -> leaf(new Clause.Phrase(text)));
        } else if (here == '(' || here == '（') {
            sign(Sign.OPEN);
        } else if (here == ')' || here == '）') {
            sign(Sign.CLOSE);
        } else if (here == '-' && at + 1 < query.length() && !GAP.matches(query.charAt(at + 1))) {
            sign(Sign.NOT);
        } else {
            word();
        }
    }

    private void sign(Sign sign) {
        tokens.add(sign);
        at++;
    }

    private void leaf(Clause clause) {
        tokens.add(new Token.Leaf(clause));
    }

    /** What stands between the quotation mark here and the next; empty where it is never closed. */
    private Optional<String> phrase() {
        int close = CLOSING.indexIn(query, at + 1);
        if (close < 0) {
            notes.add("a quotation mark is never closed; the words behind it were searched one by one");
            at++;
            return Optional.empty();
        }
        String inside = GAP.trimFrom(query.substring(at + 1, close));
        at = close + 1;
        return inside.isEmpty() ? Optional.empty() : Optional.of(inside);
    }

    private void word() {
        int end = END_OF_WORD.indexIn(query, at);
        String word = query.substring(at, end < 0 ? query.length() : end);
        Optional<QueryField> field = fields.fieldOf(word);
        if (field.isPresent()) {
            at += field.get().label().length() + 1;
            field(field.get());
            return;
        }
        Optional<MentionReader.Found> symbol = MentionReader.at(query, at);
        if (symbol.isPresent()) {
            leaf(symbol.get().mention());
            at = symbol.get().end();
        } else {
            at += word.length();
            plain(word);
        }
    }

    private void field(QueryField field) {
        boolean quoted = at < query.length() && OPENING.matches(query.charAt(at));
        Optional<String> value = quoted ? phrase() : Optional.of(bareValue());
        value.filter(text -> !text.isEmpty())
                .ifPresentOrElse(
                        text -> leaf(fields.clause(field, text, quoted, notes)),
                        () -> notes.add(field.label() + ": stands without a value and was left out"));
    }

    private String bareValue() {
        Optional<MentionReader.Found> symbol = MentionReader.at(query, at);
        int end = symbol.isPresent() ? symbol.get().end() : END_OF_WORD.indexIn(query, at);
        String value = query.substring(at, end < 0 ? query.length() : end);
        at += value.length();
        return value;
    }

    private void plain(String word) {
        switch (word) {
            case "AND", "&&" -> tokens.add(Sign.AND);
            case "OR", "||" -> tokens.add(Sign.OR);
            case "NOT" -> tokens.add(Sign.NOT);
            default -> {
                if (word.indexOf('*') >= 0 || word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                    leaf(word(word));
                }
            }
        }
    }

    /** A word, or with a star at its end the beginning of words. */
    static Clause word(String word) {
        String bare = CharMatcher.is('*').trimFrom(word);
        if (bare.isEmpty()) {
            return new Clause.Everything();
        }
        return word.endsWith("*") ? new Clause.Prefix(bare.toLowerCase(Locale.ROOT)) : new Clause.Word(bare);
    }
}
