package io.github.rapporteur.akn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.DocumentKind;
import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.Proceedings;
import io.github.rapporteur.document.Subject;
import io.github.rapporteur.document.TreeDump;
import io.github.rapporteur.document.Vote;
import io.github.rapporteur.extract.WorkerExtractor;
import io.github.rapporteur.extract.WorkerOptions;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AknReadingTest {
    private final ParsedFile english = AknFiles.parse(AknFiles.file("A_RES_105_300.en.xml"));
    private final ParsedFile arabic = AknFiles.parse(AknFiles.file("A_RES_105_301.ar.xml"));

    @Test
    void theHeadComesFromTheMarkUp() {
        Masthead head = english.document().orElseThrow().masthead();

        assertThat(head.symbol()).contains(Symbol.parse("A/RES/105/300"));
        assertThat(head.kind()).isEqualTo(DocumentKind.RESOLUTION);
        assertThat(head.language()).isEqualTo("en");
        assertThat(head.title()).contains("Tidal mills & their keepers");
        assertThat(head.issued()).contains(LocalDate.of(2050, 12, 12));
        assertThat(head.adopted()).contains(LocalDate.of(2050, 12, 5));
        assertThat(head.session()).contains("105");
        assertThat(head.agendaItems()).containsExactly("31(b)");
    }

    @Test
    void theTreeIsThatOfTheElements() {
        assertThat(TreeDump.of(english.document().orElseThrow())).isEqualTo("""
                paragraph "Resolution adopted by the General Assembly on 5 December 2050"
                paragraph "[on the report of the Mill Committee (A/105/480)]"
                title 105/300 "Tidal mills & their keepers"
                paragraph [preambular] "The General Assembly,"
                paragraph [preambular] "Recalling its resolution 104/12 of 3 May 2050, on mills of all kinds,"
                  footnote 1 @fn1 "See A/104/77."
                paragraph 1 [operative] @1 "Welcomes the first catalogue of tidal mills;"
                paragraph 2 [operative] @2 "Requests the Secretary-General:"
                  item (a) [operative] @2(a) "To keep the catalogue up to date;"
                    item (i) [operative] @2(a)(i) "By counting the wheels;"
                    item (ii) [operative] @2(a)(ii) "By counting the stones;"
                  item (b) [operative] @2(b) "To report on it at the next session;"
                heading "Keepers"
                  paragraph 3 [operative] @3 "Invites keepers to keep the following hours:"
                  table "Day\\tHours\\nMonday\\tlow tide"
                  paragraph "61st plenary meeting 5 December 2050"
                annex @annex "Annex"
                  heading I @annex/I "Rules for keepers"
                    paragraph 1 @annex/1 "Keepers shall keep a lamp."
                """);
    }

    @Test
    void arabicNumbersAreFoundInTheText() {
        Document document = arabic.document().orElseThrow();

        assertThat(document.masthead().language()).isEqualTo("ar");
        assertThat(document.masthead().agendaItems()).containsExactly("16(ج)");
        assertThat(TreeDump.of(document)).contains("""
                paragraph 1 [operative] @1 "ترحب بالفهرس الأول؛"
                paragraph 2 [operative] @2 "تطلب إلى الأمين العام:"
                  item (أ) [operative] @2(أ) "أن يحفظ الفهرس؛"
                  item (ب) [operative] @2(ب) "أن يقدم تقريرا عنه."
                """);
    }

    @Test
    void sectionsOfAReportStandInEachOther() {
        Document report = AknFiles.parse(AknFiles.file("E_CN.15_2051_30.fr.xml"))
                .document()
                .orElseThrow();

        assertThat(report.masthead().kind()).isEqualTo(DocumentKind.REPORT);
        assertThat(TreeDump.of(report)).isEqualTo("""
                title "Rapport de la réunion sur les phares"
                heading I @I "Introduction"
                  heading A @I.A "Ouverture"
                    paragraph 1 @1 "La réunion s’est ouverte le 1er février 2051."
                heading II @II "Recommandations"
                  paragraph 2 @2 "La réunion a recommandé ce qui suit :"
                    item a) @2(a) "Les États Membres devraient entretenir leurs phares ;"
                    item b) @2(b) "Le Secrétariat devrait en tenir la liste."
                """);
    }

    @Test
    void workerProcessesReadItLikeThisOne() throws Exception {
        try (WorkerExtractor workers = WorkerExtractor.create(WorkerOptions.defaults())) {
            assertThat(workers.extract(AknFiles.file("A_RES_105_300.en.xml")))
                    .isEqualTo(english.read().extraction());
        }
    }

    @Test
    void raisedBracketsGoWithTheMarkTheyStandAround() {
        assertThat(arabic.document().orElseThrow().nodes())
                .filteredOn(node -> node.text().contains("104/12"))
                .extracting(Node::text)
                .containsExactly("إذ تشير إلى قرارها 104/12،");
        assertThat(TreeDump.of(arabic.document().orElseThrow())).contains("footnote 1 @fn1 \"انظر الفهرس.\"");
    }

    @Test
    void sponsorsVotesAndSubjectsAreTold() {
        Proceedings told = english.proceedings().orElseThrow();

        assertThat(told.sponsors()).containsExactly("Antigua and Barbuda", "Chad", "Bosnia and Herzegovina");
        assertThat(told.additionalSponsors())
                .containsExactly("Fiji (on behalf of the States of the Tidal League, and others)");
        assertThat(told.draft()).contains("A/105/L.90");
        assertThat(told.report()).contains("A/105/480");
        assertThat(told.meeting()).contains("A/105/PV.61");
        assertThat(told.outcome()).contains("adopted-recorded-vote");
        assertThat(told.votes()).extracting(Vote::choice).containsExactly("in-favour", "against", "abstaining");
        assertThat(told.votes()).extracting(Vote::count).containsExactly(3, 1, 2);
        assertThat(told.votes().get(0).voters()).containsExactly("CHAD", "FIJI", "TRINIDAD AND TOBAGO");
        assertThat(told.subjects())
                .extracting(Subject::term, Subject::vocabulary)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("sdg:14", "SDG"),
                        org.assertj.core.groups.Tuple.tuple("tidal mills", "UNBIS Thesaurus"),
                        org.assertj.core.groups.Tuple.tuple("mill", "EuroVoc"));
    }

    @Test
    void nothingIsToldOfProceedingsWhereTheMarkUpIsSilent() {
        assertThat(arabic.proceedings()).isEmpty();
    }

    @Test
    void linksAreEvidenceForCitations() {
        assertThat(english.citations())
                .extracting(Citation::target)
                .contains(Optional.of(Symbol.parse("A/RES/104/12")), Optional.of(Symbol.parse("A/104/77")));
    }

    @Test
    void everyTextLeadsBackToTheCharactersItWasReadFrom() {
        for (ParsedFile file : List.of(english, arabic)) {
            Document document = file.document().orElseThrow();
            String raw = document.text().raw();
            for (Node node : document.nodes()) {
                for (int i = 0; i < node.text().length(); i++) {
                    char there = raw.charAt(node.offsets().toRaw(i));
                    assertThat(Character.isWhitespace(there) ? ' ' : there)
                            .isEqualTo(
                                    Character.isWhitespace(node.text().charAt(i))
                                            ? ' '
                                            : node.text().charAt(i));
                }
            }
            document.text()
                    .tags()
                    .forEach(tag -> assertThat(new Span(0, raw.length()).contains(tag.span()))
                            .isTrue());
        }
    }
}
