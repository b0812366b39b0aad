package io.github.rapporteur.recommendation;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.language.OpeningRole;
import io.github.rapporteur.language.OpeningVerbs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/**
 * Reads the list of names that a verb is addressed to: {@code Member States, the private sector and other relevant
 * stakeholders}. Each part between two links names somebody by its head; what no list knows is passed over.
 */
final class AddressedList {
    /** A list of names takes no more characters. */
    private static final int FARTHEST = 600;
    /** Adjectives that no list knows take no more characters together. */
    private static final int LONGEST_ADJECTIVES = 40;
    /** Where nothing tells the end of the list, a part without a known name is no longer. */
    private static final int LONGEST_UNKNOWN = 14;

    private static final CharMatcher COMMAS = CharMatcher.anyOf(",،、");

    private final Actors actors;
    private final Grammar grammar;
    private final OpeningVerbs openings;

    AddressedList(Actors actors, Grammar grammar, OpeningVerbs openings) {
        this.actors = actors;
        this.grammar = grammar;
        this.openings = openings;
    }

    /** What stands between two links of a list; whether a comma stands before it. */
    private record Part(int start, int end, boolean comma) {

        boolean holds(ActorMention mention) {
            return mention.start() >= start && mention.end() <= end;
        }
    }

    /** Whom a verb that ends at {@code from} is addressed to. */
    Addressed behind(Sentence sentence, int from) {
        String text = sentence.text();
        int start = described(sentence, grammar.past("object", text, from));
        int end = end(sentence, start);
        List<ActorMention> mentions = actors.find(sentence, start, end);
        List<ActorMention> accepted = accepted(sentence, parts(text, mentions, start, end), mentions);
        Optional<Actor> body = isKnown(text, start, accepted) ? Optional.empty() : NamedBody.at(sentence, start, end);
        if (body.isPresent()) {
            return new Addressed(ImmutableList.of(body.get()), end);
        }
        int last = accepted.isEmpty() ? from : accepted.get(accepted.size() - 1).end();
        return new Addressed(Addressees.names(accepted), last);
    }

    /** Where whom a clause in front describes is named: {@code 尚未批准公约的会员国}. */
    private int described(Sentence sentence, int start) {
        String text = sentence.text();
        if (grammar.phraseAt("clause", text, grammar.past("modifier", text, start))
                .isEmpty()) {
            return start;
        }
        return actors.find(sentence, start, Math.min(text.length(), start + FARTHEST)).stream()
                .map(mention -> grammar.withModifiers(text, mention.start()))
                .filter(name -> grammar.phraseBefore("attributive", text, name).isPresent())
                .findFirst()
                .orElse(start);
    }

    /** {@code Agency} is known; {@code World Customs Agency} is another. */
    private boolean isKnown(String text, int start, List<ActorMention> accepted) {
        return accepted.size() > 1
                || accepted.size() == 1
                        && grammar.onlyBetween(text, start, accepted.get(0).start(), "object", "modifier");
    }

    /** Where what is asked for begins, or who only helps is named. */
    private int end(Sentence sentence, int start) {
        String text = sentence.text();
        int limit = Math.min(text.length(), start + FARTHEST);
        Matcher end = grammar.end().matcher(text).region(start, limit).useTransparentBounds(true);
        int found = end.find() ? end.start() : limit;
        ImmutableMap<Integer, Integer> names = actors.find(sentence, start, found).stream()
                .collect(ImmutableMap.toImmutableMap(ActorMention::start, ActorMention::end));
        int at = start;
        while (at < found) {
            if (names.containsKey(at)) {
                at = names.getOrDefault(at, at);
                continue;
            }
            boolean part = Grammar.startsPart(text, at);
            if (part && grammar.phraseAt("adjunct", text, at).isPresent()) {
                return at;
            }
            Optional<Integer> link = part ? grammar.phraseAt("link", text, at) : Optional.empty();
            if (link.filter(next -> isVerb(sentence, Grammar.skipSpace(text, next)))
                    .isPresent()) {
                return at;
            }
            at = link.orElse(at + 1);
        }
        return found;
    }

    /** {@code for efforts by States, and requests the Secretariat}: the body does something else. */
    private boolean isVerb(Sentence sentence, int at) {
        return openings.match(sentence.printed(at, sentence.text().length()))
                .filter(opening -> opening.role() == OpeningRole.OPERATIVE)
                .isPresent();
    }

    private List<Part> parts(String text, List<ActorMention> mentions, int start, int end) {
        List<Part> parts = new ArrayList<>();
        int begin = start;
        boolean comma = false;
        int at = start;
        int next = 0;
        while (at < end) {
            if (next < mentions.size() && mentions.get(next).start() == at) {
                at = mentions.get(next).end();
                next++;
                continue;
            }
            Optional<Integer> link =
                    Grammar.startsPart(text, at) ? grammar.phraseAt("link", text, at) : Optional.empty();
            if (link.isEmpty()) {
                at++;
                continue;
            }
            parts.add(new Part(begin, at, comma));
            comma = COMMAS.matches(text.charAt(at));
            at = grammar.past("object", text, link.get());
            begin = at;
            while (next < mentions.size() && mentions.get(next).start() < at) {
                next++;
            }
        }
        parts.add(new Part(begin, end, comma));
        return parts;
    }

    private List<ActorMention> accepted(Sentence sentence, List<Part> parts, List<ActorMention> mentions) {
        String text = sentence.text();
        List<ActorMention> accepted = new ArrayList<>();
        boolean aside = false;
        for (Part part : parts) {
            aside = grammar.phraseAt("aside", text, part.start()).isPresent() || aside && !part.comma();
            Optional<ActorMention> head = aside ? Optional.empty() : head(sentence, part, mentions);
            head.ifPresent(accepted::add);
            if (endsList(sentence.text(), part, head, aside)) {
                break;
            }
        }
        return accepted;
    }

    /** Where the language has no sign for it, the list ends with the first part that says more than a name. */
    private boolean endsList(String text, Part part, Optional<ActorMention> head, boolean aside) {
        return grammar.isOpenEnded()
                && !aside
                && head.map(name -> name.end() < part.end())
                        .orElseGet(() -> part.end() - part.start() > LONGEST_UNKNOWN || has("action", text, part));
    }

    /** The name that a part is about: its first, or the last of those that stand side by side. */
    private Optional<ActorMention> head(Sentence sentence, Part part, List<ActorMention> mentions) {
        String text = sentence.text();
        List<ActorMention> inside = mentions.stream().filter(part::holds).toList();
        if (inside.isEmpty()) {
            int start = grammar.past("modifier", text, part.start());
            return NamedBody.acronym(sentence, start, part.end())
                    .map(body -> new ActorMention(start, part.end(), body));
        }
        if (!leads(text, part.start(), inside.get(0).start())) {
            return Optional.empty();
        }
        int head = 0;
        while (grammar.isHeadLast()
                && head + 1 < inside.size()
                && grammar.onlyBetween(
                        text, inside.get(head).end(), inside.get(head + 1).start(), "modifier", "attributive")) {
            head++;
        }
        return Optional.of(inside.get(head));
    }

    /** Whether only articles, adjectives and the like stand before a name. */
    private boolean leads(String text, int from, int name) {
        if (grammar.onlyBetween(text, from, name, "object", "modifier")) {
            return true;
        }
        int before = Grammar.skipSpaceBack(text, grammar.withModifiers(text, name));
        return name - from <= LONGEST_ADJECTIVES
                        && grammar.phraseBefore("attributive", text, before).isPresent()
                || grammar.hasAdjectivesFirst() && isBehindAdjectives(text, from, name);
    }

    /** Whether what stands before a name may be adjectives that no list knows. */
    boolean isBehindAdjectives(String text, int from, int name) {
        return name - from <= LONGEST_ADJECTIVES && !has("preposition", text, new Part(from, name, false));
    }

    private boolean has(String kind, String text, Part part) {
        return IntStream.range(part.start(), part.end())
                .anyMatch(at -> Grammar.startsPart(text, at)
                        && grammar.phraseAt(kind, text, at).isPresent());
    }
}
