package io.github.rapporteur.topic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import io.github.rapporteur.topic.Thesaurus.Concept;
import io.github.rapporteur.topic.Thesaurus.Label;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLParser;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;

/** Reads concepts, their labels and what is wider out of SKOS. */
final class SkosReader extends AbstractRDFHandler {
    private static final int FIRST_SIGNS = 64;
    /** No thesaurus has so many concepts one above the other; it keeps circles and chains from going on. */
    private static final int DEEPEST = 100;

    private final SetMultimap<String, Label> preferred = LinkedHashMultimap.create();
    private final SetMultimap<String, Label> others = LinkedHashMultimap.create();
    private final SetMultimap<String, String> wider = LinkedHashMultimap.create();

    private SkosReader() {}

    static Thesaurus read(Path file) throws BrokenThesaurusException {
        SkosReader reader = new SkosReader();
        String version;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            version = MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString();
            RDFParser parser = isXml(file, in) ? new RDFXMLParser() : new TurtleParser();
            parser.setRDFHandler(reader);
            parser.parse(in, file.toUri().toString());
        } catch (RDFParseException e) {
            String line = e.getLineNumber() > 0 ? ", line " + e.getLineNumber() : "";
            throw new BrokenThesaurusException(file + line + ": " + reason(e), e);
        } catch (IOException | RDFHandlerException e) {
            throw new BrokenThesaurusException(file + " cannot be read: " + e.getMessage(), e);
        }
        Thesaurus thesaurus = reader.thesaurus(version);
        if (thesaurus.size() == 0) {
            throw new BrokenThesaurusException(file + " has no concept with a label of SKOS (skos:prefLabel)");
        }
        return thesaurus;
    }

    /** The library puts the line behind its reason; it is said before. */
    private static String reason(RDFParseException broken) {
        return String.valueOf(broken.getMessage()).replaceFirst(" \\[line \\d++.*$", "");
    }

    private static boolean isXml(Path file, InputStream in) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".ttl") || name.endsWith(".nt")) {
            return false;
        }
        in.mark(FIRST_SIGNS);
        String first = new String(in.readNBytes(FIRST_SIGNS), StandardCharsets.UTF_8);
        in.reset();
        return first.contains("<?xml") || first.contains("<rdf:") || first.contains("<!");
    }

    @Override
    public void handleStatement(Statement statement) {
        String subject = statement.getSubject().stringValue();
        if (statement.getObject() instanceof Literal literal) {
            if (SKOS.PREF_LABEL.equals(statement.getPredicate())) {
                preferred.put(subject, label(literal));
            } else if (SKOS.ALT_LABEL.equals(statement.getPredicate())
                    || SKOS.HIDDEN_LABEL.equals(statement.getPredicate())) {
                others.put(subject, label(literal));
            }
        } else if (SKOS.BROADER.equals(statement.getPredicate())) {
            wider.put(subject, statement.getObject().stringValue());
        } else if (SKOS.NARROWER.equals(statement.getPredicate())) {
            wider.put(statement.getObject().stringValue(), subject);
        }
    }

    private static Label label(Literal literal) {
        String tag = literal.getLanguage().orElse("").toLowerCase(Locale.ROOT);
        int region = tag.indexOf('-');
        return new Label(
                region < 0 ? tag : tag.substring(0, region), literal.getLabel().strip());
    }

    private Thesaurus thesaurus(String version) {
        Map<String, Integer> depths = new HashMap<>();
        return new Thesaurus(
                preferred.keySet().stream()
                        .map(id -> new Concept(
                                id,
                                ImmutableList.<Label>builder()
                                        .addAll(preferred.get(id))
                                        .addAll(others.get(id))
                                        .build(),
                                depth(id, depths, 0)))
                        .collect(ImmutableList.toImmutableList()),
                version);
    }

    /** How far below the widest concept one stands; concepts that are wider than themselves count as widest. */
    private int depth(String id, Map<String, Integer> known, int level) {
        Integer before = known.putIfAbsent(id, 0);
        if (before != null || level == DEEPEST) {
            return before == null ? 0 : before;
        }
        int depth = wider.get(id).stream()
                .mapToInt(above -> depth(above, known, level + 1) + 1)
                .max()
                .orElse(0);
        known.put(id, depth);
        return depth;
    }
}
