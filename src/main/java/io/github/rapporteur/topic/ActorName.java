package io.github.rapporteur.topic;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.Languages;
import io.github.rapporteur.language.WordList;
import io.github.rapporteur.symbol.Bodies;
import io.github.rapporteur.symbol.BodyName;
import java.util.List;

/**
 * A body or group of those that act, by one of its names. The lists come first, then the bodies of the registry.
 *
 * @param id the same in every language: the series of a body's documents, else a key such as {@code unodc}
 * @param name as a person would list it
 * @param form how a text may name it
 */
public record ActorName(String id, String name, String form) {
    /** The id of words that hold a name and name nobody: {@code United States dollars}. */
    public static final String NOBODY = "-";

    private static final String AS_PRINTED = "=";
    /** Series of two letters would be taken for codes of States. */
    private static final int STATE_CODE = 2;

    private static final ImmutableSet<String> GROUPS = WordList.rows(ActorName.class, "groups.tsv", 1).stream()
            .flatMap(row -> Splitter.on('|').splitToStream(row.get(0)))
            .collect(ImmutableSet.toImmutableSet());

    /** The lists by language, read when first asked for. */
    private static final class Lists {
        private static final ImmutableListMultimap<String, List<String>> ROWS =
                Multimaps.index(WordList.rows(ActorName.class, "actors.tsv", 4), row -> row.get(1));
    }

    /** Every form of every name in a language; of a form that is there twice the first counts. */
    public static ImmutableList<ActorName> in(String language) {
        ImmutableList.Builder<ActorName> all = ImmutableList.builder();
        for (List<String> row : Lists.ROWS.get(language)) {
            boolean printed = row.get(2).equals(AS_PRINTED);
            Splitter.on('|')
                    .split(row.get(3))
                    .forEach(form -> all.add(new ActorName(row.get(0), printed ? form : row.get(2), form)));
        }
        Bodies.builtIn().names().stream()
                .filter(body -> body.language().equals(language) && body.kind() != BodyName.Kind.SHARED)
                .filter(body -> body.body().series().length() != STATE_CODE)
                .forEach(body -> all.add(new ActorName(body.body().series(), body.text(), body.text())));
        return all.build();
    }

    /**
     * The ids of whoever has a name in one of the six official languages; of a State its ISO 3166 code. Empty where nobody
     * has it.
     */
    public static ImmutableSet<String> ids(String name) {
        String asked = FoldedText.fold(name);
        ImmutableSet.Builder<String> ids = ImmutableSet.builder();
        for (String language : Languages.OFFICIAL) {
            in(language).stream()
                    .filter(actor -> FoldedText.fold(actor.form()).equals(asked))
                    .forEach(actor -> ids.add(actor.id()));
            Territories.code(name, language).ifPresent(ids::add);
        }
        return ids.build();
    }

    /** Whether it is one organization or organ rather than a group or an office. */
    public boolean isOrganization() {
        return !GROUPS.contains(id);
    }
}
