package io.github.rapporteur.export;

import io.github.rapporteur.document.Proceedings;
import io.github.rapporteur.document.Subject;
import io.github.rapporteur.document.Vote;
import java.util.Optional;

/** Writes how a document came about; names and symbols as the source has them. */
final class ProceedingsJson {
    private ProceedingsJson() {}

    static void write(Json json, Optional<Proceedings> proceedings) {
        if (proceedings.isPresent()) {
            json.object("proceedings", fields -> fields(fields, proceedings.get()));
        } else {
            json.absent("proceedings");
        }
    }

    private static void fields(Json json, Proceedings proceedings) {
        json.strings("sponsors", proceedings.sponsors())
                .strings("additionalSponsors", proceedings.additionalSponsors())
                .field("draft", proceedings.draft())
                .field("report", proceedings.report())
                .field("meeting", proceedings.meeting())
                .field("outcome", proceedings.outcome())
                .objects("votes", proceedings.votes(), ProceedingsJson::vote)
                .objects("subjects", proceedings.subjects(), ProceedingsJson::subject);
    }

    private static void vote(Json json, Vote vote) {
        json.field("choice", vote.choice()).field("count", vote.count()).strings("voters", vote.voters());
    }

    private static void subject(Json json, Subject subject) {
        json.field("term", subject.term())
                .field("vocabulary", subject.vocabulary())
                .field("id", subject.id());
    }
}
