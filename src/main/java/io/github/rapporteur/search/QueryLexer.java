package io.github.rapporteur.search;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.search.QueryField.Takes;
import io.github.rapporteur.search.Token.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a query into pieces, in one pass. Not for use by several threads. */
final class QueryLexer {
    static final int MOST_TOKENS = 500;
    private static final Pattern NEAR = Pattern.compile("near/(\\d{1,4})", Pattern.CASE_INSENSITIVE);
    /** Behind a phrase: how many other words may stand between its words. */
    private static final Pattern LOOSE = Pattern.compile("~(\\d{1,4})");

    private static final Pattern FIELD_LIKE = Pattern.compile("(\\p{L}{2,20})[:：](?!//)[^:：]");
    private static final int MOST_LOOSE = 20;
    private static final CharMatcher COLON = CharMatcher.anyOf(":：");
    private static final CharMatcher OPENING = CharMatcher.anyOf("\"“„«＂");
    private static final CharMatcher CLOSING = CharMatcher.anyOf("\"”“»＂");
    private static final CharMatcher GAP = CharMatcher.whitespace()
            .or(CharMatcher.javaIsoControl())
            .or(CharMatcher.inRange('\u202A', '\u202E'))
            .or(CharMatcher.inRange('\u2066', '\u2069'))
            .or(CharMatcher.anyOf("\u200E\u200F\u200B\uFEFF"))
            .or(CharMatcher.anyOf("，、。；！？"));
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
            notes.add(tooLong());
        }
        return ImmutableList.copyOf(tokens);
    }

    /** What is said where words are left out. */
    static String tooLong() {
        return "the query is long: only its first " + MOST_TOKENS + " words were read";
    }

    private void next() {
        char here = query.charAt(at);
        if (GAP.matches(here)) {
            at++;
        } else if (OPENING.matches(here) || CLOSING.matches(here)) {
            phrase().ifPresent(text -> leaf(loosened(text)));
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

    /** {@code "electronic evidence"~5}: the words near each other. */
    private Clause loosened(String phrase) {
        Matcher loose = LOOSE.matcher(query).region(at, Math.min(query.length(), at + 5));
        if (!loose.lookingAt()) {
            return new Clause.Phrase(phrase);
        }
        at = loose.end();
        return Splitter.on(GAP)
                .omitEmptyStrings()
                .limit(MOST_LOOSE)
                .splitToStream(phrase)
                .<Clause>map(Clause.Word::new)
                .reduce((first, second) -> new Clause.Near(first, second, Integer.parseInt(loose.group(1))))
                .orElseGet(() -> new Clause.Phrase(phrase));
    }

    private void word() {
        int end = END_OF_WORD.indexIn(query, at);
        String word = query.substring(at, end < 0 ? query.length() : end);
        Matcher near = NEAR.matcher(word);
        Optional<QueryField> field = fieldOf(word);
        Optional<MentionReader.Found> symbol = MentionReader.at(query, at);
        if (near.matches()) {
            tokens.add(new Token.Near(Integer.parseInt(near.group(1))));
            at += word.length();
        } else if (field.isPresent()) {
            field(field.get());
        } else if (symbol.isPresent()) {
            leaf(symbol.get().mention());
            at = symbol.get().end();
        } else {
            at += word.length();
            plain(word);
        }
    }

    /** The field a word begins with: {@code year} of {@code year:2015}. */
    private static Optional<QueryField> fieldOf(String word) {
        int colon = COLON.indexIn(word);
        return colon <= 0 ? Optional.empty() : QueryField.named(word.substring(0, colon));
    }

    private void field(QueryField field) {
        int start = at;
        at += field.label().length() + 1;
        int value = GAP.negate().indexIn(query, at);
        boolean apart = value > at;
        at = value < 0 ? query.length() : value;
        if (at >= query.length()) {
            notes.add(field.label() + ": stands without a value and was left out");
        } else if (query.charAt(at) == '(' || query.charAt(at) == '（') {
            tokens.add(new Token.FieldOpen(field));
            at++;
        } else {
            value(field).ifPresent(clause -> leaf(fields.clause(field, clause, notes)));
        }
        if (apart && at > value) {
            notes.add("read " + Shown.of(query.substring(start, at)) + " as one, without the blank");
        }
    }

    private Optional<Clause> value(QueryField field) {
        if (OPENING.matches(query.charAt(at))) {
            return phrase().map(Clause.Phrase::new);
        }
        String value = new BareValue(query, at, END_OF_WORD).of(field);
        at += value.length();
        if (value.isEmpty()) {
            notes.add(field.label() + ": stands without a value and was left out");
            return Optional.empty();
        }
        return Optional.of(field.takes() == Takes.WORDS ? WordReader.read(value, notes) : new Clause.Word(value));
    }

    private void plain(String word) {
        Optional<QueryOperator> operator = QueryOperator.written(word);
        if (operator.isPresent()) {
            tokens.add(Sign.valueOf(operator.get().name()));
        } else if (word.indexOf('*') >= 0 || word.codePoints().anyMatch(Character::isLetterOrDigit)) {
            Matcher unknown = FIELD_LIKE.matcher(word);
            if (unknown.lookingAt()) {
                notes.add(unknown.group(1) + ": is no field; " + Shown.of(word) + " was searched as words");
            }
            leaf(WordReader.read(word, notes));
        }
    }
}
