package io.github.rapporteur.recommendation;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.language.PhraseTable;
import io.github.rapporteur.topic.ActorName;

/** The bodies, groups and States a language has names for. Immutable. */
final class Actors {
    private static final String ARABIC_ARTICLE = "ال";
    /** What Arabic writes together with the article, and with words that have none. */
    private static final ImmutableList<String> WITH_ARTICLE = ImmutableList.of("بال", "لل", "وال", "وبال", "ولل");

    private static final ImmutableList<String> WITHOUT_ARTICLE = ImmutableList.of("ب", "ل", "و", "وب", "ول");
    private static final char ARABIC_AND = 'و';

    /** A name; whether it is written with a capital, and whether Arabic writes {@code and} together with it. */
    private record Name(Actor actor, boolean capital, boolean isLinked) {

        Name linked() {
            return new Name(actor, capital, true);
        }

        int start(PhraseTable.Match<Name> match) {
            return match.start() + (isLinked ? 1 : 0);
        }
    }

    private final PhraseTable<Name> names;

    private Actors(PhraseTable<Name> names) {
        this.names = names;
    }

    /** The names of a language; of one without a list, only the names of States. */
    static Actors of(String language) {
        PhraseTable.Builder<Name> names = new PhraseTable.Builder<>();
        ActorName.in(language)
                .forEach(actor -> put(names, language, actor.form(), new Actor(actor.id(), actor.name())));
        States.names(language).forEach((name, state) -> put(names, language, name, state));
        return new Actors(names.build());
    }

    private static void put(PhraseTable.Builder<Name> names, String language, String form, Actor actor) {
        Name name = new Name(actor, Character.isUpperCase(form.charAt(0)), false);
        names.put(form, name);
        if (language.equals("ar")) {
            boolean article = form.startsWith(ARABIC_ARTICLE);
            String bare = article ? form.substring(ARABIC_ARTICLE.length()) : form;
            (article ? WITH_ARTICLE : WITHOUT_ARTICLE)
                    .forEach(prefix ->
                            names.put(written(prefix + bare), prefix.charAt(0) == ARABIC_AND ? name.linked() : name));
        }
    }

    /** Arabic never writes three lams: for the committee is {@code للجنة}. */
    private static String written(String form) {
        return form.replace("للل", "لل");
    }

    /** Everybody named between two places, in order; a genitive ({@code the Secretary-General's report}) names nobody. */
    ImmutableList<ActorMention> find(Sentence sentence, int from, int to) {
        return names.find(sentence.text(), from, to).stream()
                .filter(match -> !sentence.text().startsWith("'s", match.end()))
                .filter(match -> match.start() == 0 || sentence.text().charAt(match.start() - 1) != '-')
                .filter(match -> !match.value().actor().id().equals(ActorName.NOBODY))
                .filter(match -> !match.value().capital() || isCapital(sentence, match.start()))
                .map(match -> new ActorMention(
                        match.value().start(match), match.end(), match.value().actor()))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@code States} are asked to act; what somebody {@code states} is not. */
    private static boolean isCapital(Sentence sentence, int start) {
        return Character.isUpperCase(sentence.printed(start, start + 1).charAt(0));
    }
}
