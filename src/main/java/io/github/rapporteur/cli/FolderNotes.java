package io.github.rapporteur.cli;

import io.github.rapporteur.pipeline.DocumentFiles;

/** Tells what of the paths given was passed over, and why. */
final class FolderNotes {

    private FolderNotes() {}

    static void print(Shell shell, DocumentFiles found) {
        found.missing().forEach(path -> shell.say("rapporteur: nothing is at " + path + "; check the path"));
        found.unreadable()
                .forEach(folder ->
                        shell.say("rapporteur: cannot open the folder " + folder + "; check that you may read it"));
        if (found.otherFiles() > 0) {
            shell.note(Words.count(found.otherFiles(), "other file") + " passed over, by their names no documents");
        }
        if (found.repeatedFolders() > 0) {
            shell.note(Words.count(found.repeatedFolders(), "link") + " to folders already searched passed over");
        }
    }
}
