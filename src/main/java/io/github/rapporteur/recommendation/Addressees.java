package io.github.rapporteur.recommendation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.OpeningVerbs;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds who is asked to act: names around a modal word or behind a verb. Where the text names nobody, nobody. */
final class Addressees {
    private static final int FARTHEST = 400;
    /** What stands between commas before a subject is no longer. */
    private static final int LONGEST_ADVERBIAL = 160;

    private static final String CLAUSE_MARKS = ".,;:(—–-“\"«،؛、，；：";

    private final Actors actors;
    private final Grammar grammar;
    private final AddressedList list;

    private Addressees(Actors actors, Grammar grammar, OpeningVerbs openings) {
        this.actors = actors;
        this.grammar = grammar;
        this.list = new AddressedList(actors, grammar, openings);
    }

    static Addressees of(String language) {
        return new Addressees(Actors.of(language), Grammar.of(language), OpeningVerbs.of(language));
    }

    /**
     * Who is the subject of a modal word, or the agent where what follows is passive.
     *
     * @param modal where the modal word starts in the folded text
     * @param verb where the verb behind it starts
     * @param isVerb whether the modal word is a verb with an object of its own: {@code recommends}
     */
    Addressed around(Sentence sentence, int modal, int verb, boolean isVerb) {
        if (isPassive(sentence.text(), verb)) {
            return new Addressed(agents(sentence, verb), verb);
        }
        ImmutableList<Actor> subjects = subjects(sentence, modal);
        return subjects.isEmpty() && (isVerb || !grammar.hasVerbBehindModal())
                ? objects(sentence, verb)
                : new Addressed(subjects, verb);
    }

    /** Whether the verb at a place is a passive one. */
    boolean isPassive(String text, int verb) {
        Optional<Integer> be = grammar.phraseAt("be", text, verb);
        if (be.isEmpty()) {
            return false;
        }
        int participle = Grammar.skipSpace(text, be.get());
        return grammar.phraseAt("addressed", text, participle).isEmpty() && Participles.at(text, participle);
    }

    /** The agents of a passive: {@code by Member States}. */
    ImmutableList<Actor> agents(Sentence sentence, int from) {
        return agents(sentence, from, sentence.text().length(), by -> true);
    }

    /** Who should bring about what is asked for: {@code efforts by States}, but not {@code the plan adopted by States}. */
    ImmutableList<Actor> doers(Sentence sentence, int from, int to) {
        return agents(sentence, from, to, by -> !endsParticiple(sentence.text(), by));
    }

    private ImmutableList<Actor> agents(Sentence sentence, int from, int to, IntPredicate accepted) {
        List<ActorMention> mentions = actors.find(sentence, from, to);
        for (ActorMention mention : mentions) {
            int before =
                    Grammar.skipSpaceBack(sentence.text(), grammar.withModifiers(sentence.text(), mention.start()));
            Optional<Integer> by = grammar.phraseBefore("by", sentence.text(), before);
            if (by.isPresent() && accepted.test(by.get())) {
                return names(chainFrom(sentence, mentions, mention));
            }
        }
        return ImmutableList.of();
    }

    /** Whether a participle stands before a place: {@code adopted}, {@code as adopted}, but not {@code be adopted}. */
    private boolean endsParticiple(String text, int end) {
        int last = Grammar.skipSpaceBack(text, end);
        int word = text.lastIndexOf(' ', Math.max(0, last - 1)) + 1;
        return word < last
                && Participles.at(text, word)
                && grammar.phraseBefore("be", text, Grammar.skipSpaceBack(text, word))
                        .isEmpty();
    }

    /** The names that stand where the subject of the clause before {@code modal} stands. */
    private ImmutableList<Actor> subjects(Sentence sentence, int modal) {
        List<ActorMention> mentions = actors.find(sentence, Math.max(0, modal - FARTHEST), modal);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            ActorMention mention = mentions.get(i);
            int first = chainBack(sentence, mentions, i);
            while (first < i && !opensClause(sentence.text(), mentions.get(first))) {
                first++;
            }
            if (opensClause(sentence.text(), mentions.get(first)) && reaches(sentence.text(), mention.end(), modal)) {
                return names(mentions.subList(first, i + 1));
            }
        }
        return ImmutableList.of();
    }

    private boolean opensClause(String text, ActorMention mention) {
        int before = Grammar.skipSpaceBack(text, grammar.withModifiers(text, mention.start()));
        return before == 0
                || CLAUSE_MARKS.indexOf(text.charAt(before - 1)) >= 0
                || grammar.phraseBefore("opener", text, before).isPresent();
    }

    /** Whether no other clause opens between the subject and its modal word. */
    private boolean reaches(String text, int end, int modal) {
        int next = Grammar.skipSpace(text, end);
        if (next >= modal) {
            return true;
        }
        // A relative clause may stand directly behind the name; its own "that" is passed over.
        int from = grammar.phraseAt("that", text, next).orElse(next);
        for (int at = from; at < modal; at++) {
            boolean wordStart = at == 0 || !Character.isLetter(text.charAt(at - 1));
            if (wordStart && grammar.phraseAt("that", text, at).isPresent() || text.charAt(at) == ';') {
                return false;
            }
        }
        return true;
    }

    /** Whom a verb that ends at {@code from} is addressed to. */
    Addressed objects(Sentence sentence, int from) {
        return list.behind(sentence, from);
    }

    /** Whether a text ends with the name of somebody who is asked to act. */
    boolean endsWithName(Sentence sentence) {
        int length = sentence.text().length();
        return actors.find(sentence, Math.max(0, length - FARTHEST), length).stream()
                .anyMatch(mention -> mention.end() == length);
    }

    /** With whom a clause opens: {@code that all Member States …}, {@code that, until spring, they …}. */
    Optional<Actor> subject(Sentence sentence, int from, int to) {
        Optional<Integer> that = grammar.phraseAt("that", sentence.text(), Grammar.skipSpace(sentence.text(), from));
        if (that.isEmpty()) {
            return bareSubject(sentence, from, to);
        }
        int start = Grammar.skipSpace(sentence.text(), that.get());
        ImmutableList<ActorMention> names = actors.find(sentence, start, Math.min(to, start + LONGEST_ADVERBIAL));
        return names.stream()
                .limit(1)
                .filter(first -> opensAt(sentence, start, first))
                .findFirst()
                .or(() -> names.stream()
                        .filter(name -> isBehindAdverbial(sentence, start, name))
                        .findFirst())
                .map(ActorMention::actor);
    }

    /** {@code 同意委员会在下届会议上审议…}: Chinese needs no word before the clause. */
    private Optional<Actor> bareSubject(Sentence sentence, int from, int to) {
        return grammar.hasBareClauses()
                ? actors.find(sentence, from, to).stream()
                        .limit(1)
                        .filter(first -> grammar.withModifiers(sentence.text(), first.start()) <= from)
                        .filter(first -> grammar.phraseAt("predicate", sentence.text(), first.end())
                                .isPresent())
                        .map(ActorMention::actor)
                        .findFirst()
                : Optional.empty();
    }

    /** Whether nothing but articles and adjectives stand before a name. */
    private boolean opensAt(Sentence sentence, int start, ActorMention name) {
        return grammar.withModifiers(sentence.text(), name.start()) <= start
                || grammar.hasAdjectivesFirst()
                        && (!grammar.isInflected() || isNominative(sentence, name))
                        && !isPartOfName(sentence, name)
                        && list.isBehindAdjectives(sentence.text(), start, name.start());
    }

    /** {@code Asset Management Service}: a word with a capital follows. */
    private static boolean isPartOfName(Sentence sentence, ActorMention name) {
        int next = Grammar.skipSpace(sentence.text(), name.end());
        return next < sentence.text().length()
                && Character.isUpperCase(sentence.printed(next, next + 1).charAt(0));
    }

    /** {@code that, until spring, States …}; Russian needs no comma: {@code что до конца года все государства …}. */
    private boolean isBehindAdverbial(Sentence sentence, int start, ActorMention name) {
        String text = sentence.text();
        boolean adverbial = grammar.phraseAt("adverbial", text, start).isPresent();
        int before = Grammar.skipSpaceBack(text, grammar.withModifiers(text, name.start()));
        if (before <= start
                || grammar.phraseAt("link", text, Grammar.skipSpace(text, name.end()))
                        .isPresent()) {
            return false;
        }
        return grammar.isInflected()
                ? adverbial && isNominative(sentence, name) && !isLinked(sentence, before)
                : (adverbial || text.charAt(start) == ',') && text.charAt(before - 1) == ',';
    }

    /** A name is listed in the nominative. */
    private static boolean isNominative(Sentence sentence, ActorMention name) {
        return FoldedText.fold(name.actor().name()).equals(sentence.text().substring(name.start(), name.end()));
    }

    /** With whom a clause opens that may lack the word for {@code that}; not who only owns its subject. */
    Optional<Actor> subjectOfNorm(Sentence sentence, int modal) {
        Optional<Actor> marked = subject(sentence, 0, modal);
        return marked.isPresent() || !grammar.hasBareClauses() ? marked : opener(sentence, modal);
    }

    /** With whom a text opens, named before a place. */
    Optional<Actor> opener(Sentence sentence, int before) {
        return actors.find(sentence, 0, before).stream()
                .limit(1)
                .filter(first -> grammar.withModifiers(sentence.text(), first.start()) == 0)
                .filter(first -> grammar.phraseAt("attributive", sentence.text(), first.end())
                        .isEmpty())
                .map(ActorMention::actor)
                .findFirst();
    }

    /** Where a second verb may stand: behind the words that join it to the first. */
    IntStream secondVerbs(Sentence sentence, int from) {
        String text = sentence.text();
        return IntStream.range(Math.max(1, from), text.length())
                .filter(at -> Grammar.startsPart(text, at))
                .flatMap(at -> grammar.phraseAt("second", text, at).stream().mapToInt(Integer::intValue))
                .map(end -> pastRegards(text, end))
                .filter(start -> start < text.length());
    }

    /** {@code and, in this regard, encourages}. */
    private int pastRegards(String text, int from) {
        return grammar.past("pronoun", text, grammar.past("regard", text, from));
    }

    /** Whom a pronoun before or behind a second verb stands for: {@code and requests it}, {@code et le prie}. */
    Optional<Actor> antecedent(Sentence sentence, int verb, int verbEnd) {
        String text = sentence.text();
        boolean before = grammar.phraseBefore("pronoun", text, Grammar.skipSpaceBack(text, verb))
                .isPresent();
        boolean within = grammar.phraseAt("clitic", text, verb).isPresent();
        boolean behind = grammar.phraseAt("anaphor", text, grammar.past("object", text, verbEnd))
                .isPresent();
        return before || within || behind
                ? actors.find(sentence, 0, verb).stream()
                        .map(ActorMention::actor)
                        .findFirst()
                : Optional.empty();
    }

    /** Whether the word at a place is joined to what stands before it, by {@code and} or the like. */
    boolean isLinked(Sentence sentence, int at) {
        int before = Grammar.skipSpaceBack(sentence.text(), at);
        return grammar.phraseBefore("link", sentence.text(), before).isPresent();
    }

    /** Everybody a sentence names. */
    ImmutableList<ActorMention> named(Sentence sentence) {
        return actors.find(sentence, 0, sentence.text().length());
    }

    /** Whether a name is only the start of a longer one that no list knows: {@code the Committee on Locks}. */
    boolean isLongerName(Sentence sentence, ActorMention name) {
        String text = sentence.text();
        int next = Grammar.skipSpace(text, name.end());
        return grammar.phraseAt("longer", text, next).isPresent()
                && !grammar.end().matcher(text).region(next, text.length()).lookingAt();
    }

    /** The States a sentence names. */
    ImmutableList<Actor> states(Sentence sentence) {
        return actors.find(sentence, 0, sentence.text().length()).stream()
                .map(ActorMention::actor)
                .filter(Actor::isState)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private List<ActorMention> chainFrom(Sentence sentence, List<ActorMention> mentions, ActorMention first) {
        int last = mentions.indexOf(first);
        while (last + 1 < mentions.size() && linked(sentence, mentions.get(last), mentions.get(last + 1))) {
            last++;
        }
        return mentions.subList(mentions.indexOf(first), last + 1);
    }

    private int chainBack(Sentence sentence, List<ActorMention> mentions, int last) {
        int first = last;
        while (first > 0 && linked(sentence, mentions.get(first - 1), mentions.get(first))) {
            first--;
        }
        return first;
    }

    private boolean linked(Sentence sentence, ActorMention left, ActorMention right) {
        return grammar.onlyBetween(sentence.text(), left.end(), right.start(), "link", "modifier");
    }

    static ImmutableList<Actor> names(List<ActorMention> mentions) {
        return mentions.stream()
                .map(ActorMention::actor)
                .collect(ImmutableSet.toImmutableSet())
                .asList();
    }
}
