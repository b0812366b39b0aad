package io.github.rapporteur.akn;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.document.Proceedings;
import io.github.rapporteur.document.Subject;
import io.github.rapporteur.document.Vote;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.symbol.Symbol;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Writes the head that is not printed: addresses of the document, how it came about, what the program found in it. */
final class AknMeta {
    /** Written where a date is not known, as the United Nations do. */
    private static final String NO_DATE = "0001-01-01";

    private static final String SOURCE = "#rapporteur";
    private static final ImmutableMap<String, String> LANGUAGES =
            ImmutableMap.of("ar", "ara", "en", "eng", "es", "spa", "fr", "fra", "ru", "rus", "zh", "zho", "de", "deu");
    private static final ImmutableMap<String, String> ORGANS =
            ImmutableMap.of("A", "unga", "S", "unsc", "E", "unecosoc", "T", "untc", "ST", "unsecretariat");

    private final Document document;
    private final Xml xml;

    AknMeta(Document document, Xml xml) {
        this.document = document;
        this.xml = xml;
    }

    void write(List<Recommendation> recommendations) throws XMLStreamException {
        Optional<Proceedings> told = AkomaNtoso.proceedings(document.text());
        xml.block("meta");
        addresses(document, "", xml);
        if (told.isPresent()) {
            subjects(told.get());
            workflow(told.get());
            voting(told.get());
        }
        references();
        xml.block("proprietary").with("source", SOURCE);
        head();
        for (Recommendation recommendation : recommendations) {
            recommendation(recommendation);
        }
        xml.close();
        xml.close();
    }

    /** The head of a part of a document, which says only what it is a part of. */
    static void identification(Document document, String part, Xml xml) throws XMLStreamException {
        xml.block("meta");
        addresses(document, part, xml);
        xml.close();
    }

    private static void addresses(Document document, String part, Xml xml) throws XMLStreamException {
        Masthead head = document.masthead();
        String work = work(head);
        String language = LANGUAGES.getOrDefault(head.language(), head.language());
        String expression = work + language + "@";
        String adopted =
                head.adopted().or(head::issued).map(LocalDate::toString).orElse(NO_DATE);
        xml.block("identification").with("source", SOURCE).block("FRBRWork");
        xml.empty("FRBRthis", "value", work + "!main" + part + "/");
        xml.empty("FRBRuri", "value", work);
        xml.empty("FRBRdate", "date", adopted, "name", head.adopted().isPresent() ? "adoption" : "issuance");
        xml.empty("FRBRauthor", "href", "#" + actor(head.symbol()), "as", "#author");
        xml.empty("FRBRcountry", "value", "un");
        xml.close();
        xml.block("FRBRExpression");
        xml.empty("FRBRthis", "value", expression + "!main" + part + "/");
        xml.empty("FRBRuri", "value", expression + "/");
        xml.empty("FRBRdate", "date", head.issued().map(LocalDate::toString).orElse(NO_DATE), "name", "publication");
        xml.empty("FRBRauthor", "href", "#" + actor(head.symbol()), "as", "#issuer");
        xml.empty("FRBRlanguage", "language", language);
        xml.close();
        xml.block("FRBRManifestation");
        xml.empty("FRBRthis", "value", expression + "/!main" + part + ".xml");
        xml.empty("FRBRuri", "value", expression + ".xml");
        xml.empty("FRBRdate", "date", NO_DATE, "name", "markup");
        xml.empty("FRBRauthor", "href", SOURCE, "as", "#editor");
        xml.close();
        xml.close();
    }

    /** Of a resolution its own number stands in its address, of other documents the symbol; slashes become hyphens. */
    private static String work(Masthead head) {
        KindNames kind = KindNames.of(head.kind());
        String date = head.adopted().or(head::issued).map(LocalDate::toString).orElse(NO_DATE);
        String symbol = head.symbol().map(Symbol::canonical).orElse("without-symbol");
        String number =
                symbol.replaceFirst("^[A-Z]+/RES/", "").replace('/', '-').replace(' ', '_');
        return "/akn/un/" + kind.element() + "/" + kind.subtype() + "/" + actor(head.symbol()) + "/" + date + "/"
                + number + "/";
    }

    private static String actor(Optional<Symbol> symbol) {
        return symbol.map(Symbol::organ)
                .map(organ -> ORGANS.getOrDefault(organ, "un"))
                .orElse("un");
    }

    private void subjects(Proceedings told) throws XMLStreamException {
        if (told.subjects().isEmpty()) {
            return;
        }
        xml.block("classification").with("source", SOURCE);
        for (Subject subject : told.subjects()) {
            boolean goal = subject.vocabulary().equals("SDG");
            String term = subject.term().replace("sdg:", "");
            xml.block("keyword").with("value", goal ? term : term.replace(' ', '_'));
            if (!subject.id().isEmpty()) {
                xml.with("href", subject.id());
            }
            xml.with("showAs", goal ? "sdg_" + term : term.replace(' ', '_'))
                    .with("dictionary", goal ? "SDGO" : subject.vocabulary())
                    .close();
        }
        xml.close();
    }

    private void workflow(Proceedings told) throws XMLStreamException {
        xml.block("workflow").with("source", SOURCE);
        step("draftResolution", told.draft(), String.join(", ", told.sponsors()));
        step("draftResolutionAdditionalSponsors", Optional.empty(), String.join(", ", told.additionalSponsors()));
        step("recommendedForAdoption", told.report(), "");
        step("adopted", told.meeting(), "");
        xml.close();
    }

    private void step(String outcome, Optional<String> symbol, String by) throws XMLStreamException {
        String date = outcome.equals("adopted")
                ? document.masthead().adopted().map(LocalDate::toString).orElse(NO_DATE)
                : NO_DATE;
        xml.block("step")
                .with("date", date)
                .with("outcome", outcome)
                .with("as", symbol)
                .with("by", by)
                .close();
    }

    private void voting(Proceedings told) throws XMLStreamException {
        if (told.outcome().isEmpty() && told.votes().isEmpty()) {
            return;
        }
        xml.block("analysis").with("source", SOURCE).block("parliamentary").block("voting");
        xml.with("outcome", told.outcome().map(AknMeta::camel));
        if (told.votes().isEmpty()) {
            xml.empty("quorum", "value", "");
        }
        for (Vote vote : told.votes()) {
            xml.block("count")
                    .with("value", Integer.toString(vote.count()))
                    .with("refersTo", "#" + camel(vote.choice()));
            xml.unitedNations("voters");
            for (String voter : vote.voters()) {
                xml.block("organization")
                        .with("refersTo", "#memberState")
                        .text(voter)
                        .close();
            }
            xml.close();
            xml.close();
        }
        for (int open = 0; open < 3; open++) {
            xml.close();
        }
    }

    private static String camel(String words) {
        return CaseFormat.LOWER_HYPHEN.to(CaseFormat.LOWER_CAMEL, words);
    }

    private void references() throws XMLStreamException {
        xml.block("references").with("source", SOURCE);
        tlc("TLCOrganization", "rapporteur", "/akn/ontology/organization/un/rapporteur", "Rapporteur, a program");
        tlc("TLCOrganization", actor(document.masthead().symbol()), "/akn/ontology/organization/un", "United Nations");
        tlc("TLCRole", "author", "/akn/ontology/role/un/author", "Author");
        tlc("TLCRole", "issuer", "/akn/ontology/role/un/issuer", "Issuer");
        tlc("TLCRole", "editor", "/akn/ontology/role/un/editor", "Editor");
        tlc("TLCRole", "publisher", "/akn/ontology/role/un/publisher", "Publisher");
        tlc("TLCRole", "issuingBody", "/akn/role/concept/un/issuingBody", "Issuing body");
        tlc("TLCConcept", "symbol", "/akn/ontology/reference/un/symbol", "Symbol");
        tlc("TLCConcept", "dateOfIssuance", "/akn/ontology/concept/un/dateOfIssuance", "Date of issuance");
        tlc("TLCTerm", "resolutionTitle", "/akn/ontology/reference/un/resolutionTitle", "Resolution title");
        tlc("TLCTerm", "memberState", "/akn/ontology/organization/un/memberState", "Member State");
        tlc("TLCTerm", "inFavour", "/akn/ontology/concept/un/voting/inFavour", "In favour");
        tlc("TLCTerm", "against", "/akn/ontology/concept/un/voting/against", "Against");
        tlc("TLCTerm", "abstaining", "/akn/ontology/concept/un/voting/abstaining", "Abstaining");
        xml.close();
    }

    private void tlc(String element, String id, String href, String showAs) throws XMLStreamException {
        xml.empty(element, "eId", id, "href", href, "showAs", showAs);
    }

    /** The head as it is known, for what has no element of its own and to read it back the same. */
    private void head() throws XMLStreamException {
        Masthead head = document.masthead();
        xml.own("document")
                .withOwn("form", "1")
                .withOwn("kind", head.kind().label())
                .withOwn("language", head.language())
                .withOwn("symbol", head.symbol())
                .withOwn("issued", head.issued())
                .withOwn("adopted", head.adopted())
                .withOwn("session", head.session());
        // attributes would lose the line breaks of these
        line("title", head.title());
        line("body", head.body());
        for (String item : head.agendaItems()) {
            line("agendaItem", Optional.of(item));
        }
        xml.close();
    }

    private void line(String name, Optional<String> text) throws XMLStreamException {
        if (text.isPresent()) {
            xml.own(name).text(text.get()).close();
        }
    }

    private void recommendation(Recommendation found) throws XMLStreamException {
        xml.own("recommendation")
                .withOwn("about", "#" + AknBlocks.id(document.nodes().get(found.node())))
                .withOwn("kind", found.kind().label())
                .withOwn("modality", found.modality());
        if (found.strength().isPresent()) {
            xml.withOwn("strength", Integer.toString(found.strength().getAsInt()));
        }
        xml.withOwn("response", found.response()).withOwn("deadline", found.deadline());
        for (String addressee : found.addressees()) {
            xml.own("addressee").text(addressee).close();
        }
        for (String proposer : found.proposers()) {
            xml.own("proposer").text(proposer).close();
        }
        for (String topic : found.topicTags()) {
            xml.own("topic").text(topic).close();
        }
        xml.own("sentence").text(found.sentence()).close();
        xml.close();
    }
}
