package io.github.rapporteur.cli;

import io.github.rapporteur.topic.BrokenThesaurusException;
import io.github.rapporteur.topic.Thesaurus;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The thesaurus by which topics are found. */
final class ThesaurusOption {
    @Option(
            names = "--thesaurus",
            paramLabel = "FILE",
            description = "A thesaurus in SKOS (RDF/XML or Turtle) whose concepts are topics of recommendations.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--ignore-broken-thesaurus", description = "Go on without the thesaurus where it cannot be read.")
    private boolean ignoreBroken;

    /** The thesaurus, if one was named; what is wrong with one that is to be ignored is said. */
    Optional<Thesaurus> read(Shell shell) {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Thesaurus.read(file.get()));
        } catch (BrokenThesaurusException e) {
            if (!ignoreBroken) {
                throw Failure.run("the thesaurus " + e.getMessage()
                        + "; mend it, or go on without it by --ignore-broken-thesaurus");
            }
            shell.say("going on without the thesaurus " + e.getMessage());
            return Optional.empty();
        }
    }
}
