package io.github.rapporteur.export;

import static io.github.rapporteur.export.ExportSubject.CITATIONS;
import static io.github.rapporteur.export.ExportSubject.DOCUMENTS;
import static io.github.rapporteur.export.ExportSubject.PASSAGES;
import static io.github.rapporteur.export.ExportSubject.RECOMMENDATIONS;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The formats of exports; {@code docs/exports.md} tells what is in each, and what opens it. */
public enum ExportFormat {
    CSV("csv", "text/csv; charset=utf-8", "csv", PASSAGES, DOCUMENTS, RECOMMENDATIONS, CITATIONS),
    TSV("tsv", "text/tab-separated-values; charset=utf-8", "tsv", PASSAGES, DOCUMENTS, RECOMMENDATIONS, CITATIONS),
    /** The contract: documents as {@code parse} prints them, the rest as the commands for it do. */
    JSONL("jsonl", "application/jsonl; charset=utf-8", "jsonl", DOCUMENTS, PASSAGES, RECOMMENDATIONS, CITATIONS),
    GRAPHML("graphml", "application/graphml+xml; charset=utf-8", "graphml", CITATIONS),
    GEXF("gexf", "application/gexf+xml; charset=utf-8", "gexf", CITATIONS),
    BIBTEX("bibtex", "application/x-bibtex; charset=utf-8", "bib", DOCUMENTS),
    RIS("ris", "application/x-research-info-systems; charset=utf-8", "ris", DOCUMENTS),
    CSL_JSON("csl-json", "application/vnd.citationstyles.csl+json; charset=utf-8", "json", DOCUMENTS),
    MARKDOWN("markdown", "text/markdown; charset=utf-8", "md", DOCUMENTS, PASSAGES, RECOMMENDATIONS),
    /** Akoma Ntoso as the United Nations has it, a file for each document; where one file is wanted, packed. */
    AKN("akn", "application/zip", "zip", DOCUMENTS);

    private static final Map<String, ExportFormat> BY_LABEL =
            Maps.uniqueIndex(Arrays.asList(values()), ExportFormat::label);

    private final String label;
    private final String mediaType;
    private final String suffix;
    private final ImmutableSet<ExportSubject> subjects;

    ExportFormat(String label, String mediaType, String suffix, ExportSubject... subjects) {
        this.label = label;
        this.mediaType = mediaType;
        this.suffix = suffix;
        this.subjects = ImmutableSet.copyOf(subjects);
    }

    /** The word that people type and read: {@code csl-json}. */
    public String label() {
        return label;
    }

    /** What to call it where it is served over HTTP, with its characters' encoding. */
    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end, without the dot. */
    public String suffix() {
        return suffix;
    }

    /** What it can hold; the first is meant where nobody says. */
    public ImmutableSet<ExportSubject> subjects() {
        return subjects;
    }

    /** Whether it can be a folder with a file for each document. */
    public boolean canBeFolder() {
        return this == MARKDOWN || this == AKN;
    }

    /** What it holds where nobody says. */
    public ExportSubject usualSubject() {
        return subjects.iterator().next();
    }

    /** The format a word stands for, in whatever case; empty when there is none. */
    public static Optional<ExportFormat> named(String label) {
        return Optional.ofNullable(BY_LABEL.get(Ascii.toLowerCase(label)));
    }

    @Override
    public String toString() {
        return label;
    }
}
