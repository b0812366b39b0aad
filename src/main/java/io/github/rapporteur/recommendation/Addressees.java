package io.github.rapporteur.recommendation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds who is asked to act: names around a modal word or behind a verb. Where the text names nobody, nobody. */
final class Addressees {
    private static final int FARTHEST = 400;
    /** What stands between commas before a subject is no longer. */
    private static final int ADVERBIAL = 80;

    private static final String CLAUSE_MARKS = ".,;:(—–-“\"«،؛、，；：";

    private final Actors actors;
    private final Grammar grammar;
    private final AddressedList list;

    private Addressees(Actors actors, Grammar grammar) {
        this.actors = actors;
        this.grammar = grammar;
        this.list = new AddressedList(actors, grammar);
    }

    static Addressees of(String language) {
        return new Addressees(Actors.of(language), Grammar.of(language));
    }

    /**
     * Who is the subject of a modal word, or the agent where what follows is passive.
     *
     * @param modal where the modal word starts in the folded text
     * @param verb where the verb behind it starts
     */
    Addressed around(Sentence sentence, int modal, int verb) {
        if (isPassive(sentence.text(), verb)) {
            return new Addressed(agents(sentence, verb), verb);
        }
        ImmutableList<Actor> subjects = subjects(sentence, modal);
        return subjects.isEmpty() ? objects(sentence, verb) : new Addressed(subjects, verb);
    }

    private boolean isPassive(String text, int verb) {
        Optional<Integer> be = grammar.phraseAt("be", text, verb);
        if (be.isEmpty()) {
            return false;
        }
        int participle = Grammar.skipSpace(text, be.get());
        return grammar.phraseAt("addressed", text, participle).isEmpty() && Participles.at(text, participle);
    }

    /** The agents of a passive: {@code by Member States}. */
    ImmutableList<Actor> agents(Sentence sentence, int from) {
        return agents(sentence, from, by -> true);
    }

    /** Who should bring about what is asked for: {@code efforts by States}, but not {@code the plan adopted by States}. */
    ImmutableList<Actor> doers(Sentence sentence, int from) {
        return agents(sentence, from, by -> !endsParticiple(sentence.text(), by));
    }

    private ImmutableList<Actor> agents(Sentence sentence, int from, IntPredicate accepted) {
        List<ActorMention> mentions =
                actors.find(sentence, from, sentence.text().length());
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
        return actors.find(sentence, from, to).stream()
                .limit(1)
                .filter(first -> isSubject(sentence.text(), from, first.start()))
                .map(ActorMention::actor)
                .findFirst();
    }

    /** With whom a clause opens that may lack the word for {@code that}; not who only owns its subject. */
    Optional<Actor> subjectOfNorm(Sentence sentence, int modal) {
        Optional<Actor> marked = subject(sentence, 0, modal);
        return marked.isPresent() || !grammar.hasBareClauses()
                ? marked
                : actors.find(sentence, 0, modal).stream()
                        .limit(1)
                        .filter(first -> grammar.withModifiers(sentence.text(), first.start()) == 0)
                        .filter(first -> grammar.phraseAt("attributive", sentence.text(), first.end())
                                .isEmpty())
                        .map(ActorMention::actor)
                        .findFirst();
    }

    private boolean isSubject(String text, int from, int name) {
        Optional<Integer> that = grammar.phraseAt("that", text, Grammar.skipSpace(text, from));
        if (that.isEmpty() || name < that.get()) {
            return false;
        }
        int start = Grammar.skipSpace(text, that.get());
        int before = Grammar.skipSpaceBack(text, grammar.withModifiers(text, name));
        return before <= start
                || name - start <= ADVERBIAL && text.charAt(start) == ',' && text.charAt(before - 1) == ',';
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
