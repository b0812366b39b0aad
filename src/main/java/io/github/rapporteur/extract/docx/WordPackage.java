package io.github.rapporteur.extract.docx;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** The parts of a Word file and how they hang together. Relationship types are told by their last word. */
final class WordPackage {
    private final OPCPackage file;
    private final PackagePart main;

    private WordPackage(OPCPackage file, PackagePart main) {
        this.file = file;
        this.main = main;
    }

    static WordPackage of(OPCPackage file) throws IOException {
        try {
            for (PackageRelationship relationship : file.getRelationships()) {
                if (relationship.getRelationshipType().endsWith("/officeDocument")) {
                    PackagePart part = file.getPart(relationship);
                    if (part != null) {
                        return new WordPackage(file, part);
                    }
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
        throw new IOException("it has no main document part");
    }

    PackagePart main() {
        return main;
    }

    /** The part behind a relationship of the main part whose type ends in {@code type}. */
    Optional<PackagePart> part(String type) throws IOException {
        List<PackagePart> found = new ArrayList<>();
        for (PackageRelationship relationship : relationships(main)) {
            if (relationship.getRelationshipType().endsWith("/" + type)) {
                part(relationship).ifPresent(found::add);
            }
        }
        return found.stream().findFirst();
    }

    /** The part behind a relationship of the main part. */
    Optional<PackagePart> partById(String id) throws IOException {
        for (PackageRelationship relationship : relationships(main)) {
            if (relationship.getId().equals(id)) {
                return part(relationship);
            }
        }
        return Optional.empty();
    }

    private Optional<PackagePart> part(PackageRelationship relationship) {
        if (relationship.getTargetMode() == TargetMode.EXTERNAL) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(file.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI())));
        } catch (InvalidFormatException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The addresses of hyperlinks in a part by relationship id. */
    static Map<String, String> links(PackagePart part) throws IOException {
        Map<String, String> links = new HashMap<>();
        for (PackageRelationship relationship : relationships(part)) {
            URI target = relationship.getTargetURI();
            if (relationship.getTargetMode() == TargetMode.EXTERNAL && target != null) {
                links.put(relationship.getId(), target.toString());
            }
        }
        return links;
    }

    private static Iterable<PackageRelationship> relationships(PackagePart part) throws IOException {
        try {
            return part.getRelationships();
        } catch (InvalidFormatException | IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
