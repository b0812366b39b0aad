package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.search.Token.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a list of tokens. Not for use by several threads. */
final class QueryParser {
    static final int DEEPEST = 30;
    static final int FARTHEST = 100;

    private final ImmutableList<Token> tokens;
    private final FieldReader fields;
    private final List<String> notes;
    private int at;

    QueryParser(ImmutableList<Token> tokens, FieldReader fields, List<String> notes) {
        this.tokens = tokens;
        this.fields = fields;
        this.notes = notes;
    }

    Optional<Clause> all() {
        List<Clause> parts = new ArrayList<>();
        while (at < tokens.size()) {
            any(0).map(QueryParser::beside).ifPresent(parts::addAll);
            if (next(Sign.CLOSE)) {
                notes.add("a bracket is closed that was never opened; it was left out");
            }
        }
        return joined(parts, false);
    }

    /** A bracket that was never opened does not part what stands on its two sides. */
    private static ImmutableList<Clause> beside(Clause clause) {
        return clause instanceof Clause.All all && !all.insisted() ? all.parts() : ImmutableList.of(clause);
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
        boolean insisted = false;
        while (at < tokens.size() && tokens.get(at) != Sign.OR && tokens.get(at) != Sign.CLOSE) {
            if (next(Sign.AND)) {
                boolean joins = !parts.isEmpty() && at < tokens.size() && !(tokens.get(at) == Sign.CLOSE);
                insisted |= joins;
                if (!joins) {
                    strayed(Sign.AND);
                }
            } else {
                near(depth).ifPresent(parts::add);
            }
        }
        Optional<Clause> all = joined(parts, false);
        return insisted ? all.map(QueryParser::insisted) : all;
    }

    private static Clause insisted(Clause clause) {
        return clause instanceof Clause.All all ? new Clause.All(all.parts(), true) : clause;
    }

    private Optional<Clause> near(int depth) {
        Optional<Clause> all = one(depth);
        while (at < tokens.size() && tokens.get(at) instanceof Token.Near near) {
            at++;
            boolean joins = all.isPresent()
                    && at < tokens.size()
                    && !(tokens.get(at) instanceof Sign sign && sign != Sign.OPEN);
            Optional<Clause> second = joins ? one(depth) : Optional.empty();
            if (second.isEmpty()) {
                notes.add("near/" + near.distance() + " joins nothing there and was left out");
            } else {
                all = Optional.of(joined(all.orElseThrow(), second.get(), near.distance()));
            }
        }
        return all;
    }

    private Clause joined(Clause first, Clause second, int distance) {
        if (!hasPosition(first) || !hasPosition(second)) {
            notes.add("near/" + distance + " joins words and phrases; it was read as AND");
            return new Clause.All(ImmutableList.of(first, second), true);
        }
        if (distance > FARTHEST) {
            notes.add("near/" + distance + " was read as near/" + FARTHEST + ", the farthest");
        }
        return new Clause.Near(first, second, Math.min(distance, FARTHEST));
    }

    /** Whether it is words, so that one can tell where in a passage it stands. */
    private static boolean hasPosition(Clause clause) {
        return switch (clause) {
            case Clause.Any any -> any.parts().stream().allMatch(QueryParser::hasPosition);
            case Clause.Field field -> false;
            case Clause.All all -> false;
            case Clause.Not not -> false;
            case Clause.Everything everything -> false;
            default -> true;
        };
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
            return near(depth).map(QueryParser::denied);
        }
        if (next(Sign.OPEN)) {
            return bracket(depth);
        }
        return switch (tokens.get(at++)) {
            case Token.Leaf leaf -> Optional.of(leaf.clause());
            case Token.FieldOpen open -> bracket(depth).map(value -> fields.clause(open.field(), value, notes));
            case Token.Near near -> {
                notes.add("near/" + near.distance() + " joins nothing there and was left out");
                yield Optional.empty();
            }
            case Sign sign -> Optional.empty();
        };
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
