package io.github.rapporteur.export;

import io.github.rapporteur.reference.Citation;

/** Citations as JSON Lines: where they stand, what they say, what they mean and why. */
public final class CiteJson {

    private CiteJson() {}

    /** One citation as one line, without the end of line. */
    public static String line(FoundCitation found) {
        Citation citation = found.citation();
        return Json.object(json -> json.field("source", found.file().source())
                .field("symbol", found.file().symbol())
                .field("place", found.place())
                .field("locator", found.node().locator())
                .field("page", found.node().page())
                .field("start", citation.span().start())
                .field("end", citation.span().end())
                .field("text", citation.text())
                .field("kind", citation.kind().label())
                .field("target", citation.target())
                .strings("pinpoints", citation.pinpoints())
                .field("status", ResolutionJson.status(citation.resolution()))
                .strings("candidates", ResolutionJson.candidates(citation.resolution()))
                .field("because", citation.resolution().because())
                .field("passage", found.node().text()));
    }
}
