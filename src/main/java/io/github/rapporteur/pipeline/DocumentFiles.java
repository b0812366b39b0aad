package io.github.rapporteur.pipeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The files that paths given by a person lead to. Files named by themselves are all there, whatever they are called and
 * whether they exist or not; folders are searched with all folders below for files whose name ends like a document.
 *
 * @param files in the order of the paths given, within a folder in the order of names
 * @param missing paths given at which there is nothing; they stand among {@code files} as well
 * @param unreadable folders that could not be opened
 * @param otherFiles how many files in folders do not end like a document
 * @param repeatedFolders how many links lead to a folder that was searched already, such as one around the link
 */
public record DocumentFiles(
        ImmutableList<Path> files,
        ImmutableList<Path> missing,
        ImmutableList<Path> unreadable,
        int otherFiles,
        int repeatedFolders) {

    private static final ImmutableSet<String> ENDINGS =
            ImmutableSet.of("pdf", "docx", "doc", "rtf", "odt", "html", "htm", "xhtml", "txt", "md", "wpd", "xml");

    /** Looks for documents; never fails, what could not be looked into is in the result. */
    public static DocumentFiles find(List<Path> paths) {
        FolderWalk walk = new FolderWalk();
        paths.forEach(walk::take);
        return walk.result();
    }

    /** Whether a file's name ends like a document. */
    public static boolean endsLikeDocument(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return ENDINGS.contains(com.google.common.io.Files.getFileExtension(name));
    }
}
