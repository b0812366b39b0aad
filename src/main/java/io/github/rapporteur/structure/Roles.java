package io.github.rapporteur.structure;

import io.github.rapporteur.document.DocumentKind;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.document.Role;
import io.github.rapporteur.language.Dates;
import io.github.rapporteur.language.Opening;
import io.github.rapporteur.language.OpeningRole;
import io.github.rapporteur.language.OpeningVerbs;
import java.util.Optional;

/**
 * Preambular or operative: in a resolution or draft the paragraphs before the first numbered one are the
 * preamble unless they open with an operative verb; numbered ones are operative, and so are their items and the
 * sentences between them; what stands over the title, behind the meeting of adoption or in an annex is neither.
 */
final class Roles {
    private final boolean resolves;
    private final OpeningVerbs verbs;
    private boolean inBody;
    private boolean numbered;
    private boolean ended;
    private boolean overTitle;
    private boolean underTitle;

    /** @param titled whether an element is the title: what stands over it tells who adopted the text, and on whose report */
    Roles(DocumentKind kind, String language, boolean titled) {
        this.resolves = kind == DocumentKind.RESOLUTION || kind == DocumentKind.DRAFT;
        this.verbs = OpeningVerbs.of(language);
        this.inBody = resolves;
        this.overTitle = titled;
    }

    /** The role of the next element in reading order. */
    Optional<Role> of(Element element, String text, Optional<Role> parent) {
        if (!resolves) {
            return Optional.empty();
        }
        switch (element.type()) {
            case ANNEX -> inBody = false;
            case HEADING -> {
                numbered = false;
                ended = false;
            }
            case TITLE -> {
                overTitle = false;
                underTitle = true;
            }
            case ITEM -> {
                return parent;
            }
            case PARAGRAPH -> {
                return inBody ? paragraph(element, text) : Optional.empty();
            }
            default -> {
                // tables and notes have no role
            }
        }
        return Optional.empty();
    }

    private Optional<Role> paragraph(Element element, String text) {
        boolean cover = overTitle || underTitle && tellsAdoption(text);
        underTitle = false;
        if (cover) {
            return Optional.empty();
        }
        if (element.isLabelled()) {
            numbered = true;
            return Optional.of(Role.OPERATIVE);
        }
        ended |= isMeeting(text);
        if (element.type() != NodeType.PARAGRAPH || ended || text.startsWith("[")) {
            return Optional.empty();
        }
        Optional<Opening> opening = verbs.match(text);
        if (opening.isPresent()) {
            boolean operative = opening.get().role() == OpeningRole.OPERATIVE;
            return Optional.of(operative || numbered ? Role.OPERATIVE : Role.PREAMBULAR);
        }
        if (!numbered) {
            return Optional.of(Role.PREAMBULAR);
        }
        return Sentences.isClosed(text) ? Optional.of(Role.OPERATIVE) : Optional.empty();
    }

    /** {@code Adopted by the Security Council …}: a line with a date that is no clause. */
    private boolean tellsAdoption(String text) {
        return text.length() < 200
                && ",،，".indexOf(Sentences.lastCharacter(text)) < 0
                && Dates.first(text).isPresent()
                && verbs.match(text).isEmpty();
    }

    private static boolean isMeeting(String text) {
        return text.length() < 120 && LineJoiner.MEETING.matcher(text).matches();
    }
}
