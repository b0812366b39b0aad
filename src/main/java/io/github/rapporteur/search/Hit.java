package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.document.Role;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.text.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One passage, or one document as a whole, that answers.
 *
 * @param rank from 1
 * @param score comparable within one result only
 * @param symbol of the document
 * @param locator of the passage; empty for documents and unnumbered passages
 * @param citation as one would cite it: {@code E/CN.15/2018/12, para. 9 (n) (i)}, the symbol spaced as the United Nations prints it
 * @param type the word for the kind of node, or {@code document}
 * @param role in resolutions, statements and drafts
 * @param recommendations what the passage recommends, views included
 * @param language ISO 639-1
 * @param headings the headings above, outermost first
 * @param page 1-based; empty where the source has no pages
 * @param passage the part of the text that answers best; an ellipsis where it is cut
 * @param highlights where in {@code passage} the words asked for stand, in UTF-16 units, ascending, apart
 * @param source the file
 * @param node its id in the document's tree; empty for a document as a whole
 * @param date of adoption, else of issue; empty where the document prints none
 * @param alsoIn the other languages in which the index has it, ISO 639-1
 * @param translation the same in the language asked for; empty where the index has it not, or it is in that language
 * @param context what stands around it, where that is asked for
 */
public record Hit(
        int rank,
        float score,
        Optional<Symbol> symbol,
        Optional<Locator> locator,
        String citation,
        String type,
        Optional<Role> role,
        ImmutableList<Recommendation> recommendations,
        String language,
        ImmutableList<String> headings,
        OptionalInt page,
        String passage,
        ImmutableList<Span> highlights,
        String source,
        OptionalInt node,
        Optional<LocalDate> date,
        ImmutableList<String> alsoIn,
        Optional<Passage> translation,
        Optional<HitContext> context) {

    /** Whether the passage recommends something, mere views left aside. */
    public boolean isRecommendation() {
        return recommendations.stream().anyMatch(found -> found.kind() == Recommendation.Kind.RECOMMENDATION);
    }

    /** Whether it is in another language and was asked for, but not found, in this one. */
    public boolean isWithout(String code) {
        return translation.isEmpty() && !language.equals(code);
    }

    /** The same with what stands beside it. */
    Hit beside(ImmutableList<String> languages, Optional<Passage> translated, Optional<HitContext> around) {
        return new Hit(
                rank,
                score,
                symbol,
                locator,
                citation,
                type,
                role,
                recommendations,
                language,
                headings,
                page,
                passage,
                highlights,
                source,
                node,
                date,
                languages,
                translated,
                around);
    }
}
