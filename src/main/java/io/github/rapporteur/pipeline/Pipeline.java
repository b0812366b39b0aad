package io.github.rapporteur.pipeline;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.extract.Extraction;
import io.github.rapporteur.extract.Extractor;
import io.github.rapporteur.recommendation.Recommendations;
import io.github.rapporteur.reference.References;
import io.github.rapporteur.structure.StructureParser;
import io.github.rapporteur.structure.Structured;
import io.github.rapporteur.text.Problem;
import java.nio.file.Path;
import java.util.Optional;

/** Leads a file through extraction, structure, references and recommendations. Safe for use by several threads. */
public final class Pipeline {
    private final Extractor extractor;
    private final StructureParser structure = StructureParser.create();
    private final References references = References.create();
    private final Recommendations recommendations = Recommendations.create();

    /** @param extractor stays the caller's to close */
    public Pipeline(Extractor extractor) {
        this.extractor = extractor;
    }

    /** Reads one file; a failure is a {@link ParsedFile} that says so. */
    public ParsedFile parse(Path file) {
        Extraction extraction = extractor.extract(file);
        String source = file.toString();
        if (!extraction.status().hasText()) {
            return new ParsedFile(
                    source,
                    extraction.status(),
                    Optional.empty(),
                    ImmutableList.of(),
                    ImmutableList.of(),
                    extraction.problems());
        }
        Structured structured = structure.parse(source, extraction.text());
        Document document = structured.document();
        ImmutableList<Problem> problems = ImmutableList.<Problem>builder()
                .addAll(extraction.problems())
                .addAll(structured.problems())
                .build();
        return new ParsedFile(
                source,
                extraction.status(),
                Optional.of(document),
                references.find(document),
                recommendations.find(document),
                problems);
    }
}
