package io.github.rapporteur.fetch;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteStreams;
import com.google.common.io.MoreFiles;
import io.github.rapporteur.fetch.Fetched.Copy;
import io.github.rapporteur.fetch.Pauses.Waiting;
import io.github.rapporteur.symbol.Symbol;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Downloads documents by their symbols from the Official Document System, one at a time with a pause between, and tells what
 * came of each. What a folder holds is not asked for again; a run that was ended is gone on with by the same call. Use one for
 * one folder at a time; not for use by several threads.
 */
public final class Fetcher {
    /** After so many failures in a row the site is left alone. */
    private static final int FAILURES = 3;

    private static final int BEGINNING = 1024;

    private final FetchOptions options;
    private final Waiting waiting;
    private final InstantSource clock;

    /** One that waits as long as it says. */
    public Fetcher(FetchOptions options) {
        this(options, time -> Thread.sleep(time), InstantSource.system());
    }

    Fetcher(FetchOptions options, Waiting waiting, InstantSource clock) {
        this.options = options;
        this.waiting = waiting;
        this.clock = clock;
    }

    /**
     * Fetches each symbol in each language into a folder, which is made where it is not there. If the thread is interrupted the
     * rest is {@link Outcome#NOT_TRIED}, and the thread stays interrupted.
     *
     * @param languages ISO 639-1, of the six official ones
     * @param listener is told of each as it is done
     * @return what came of each, in the order asked for
     * @throws IOException if the folder cannot be written, or another process is fetching into it
     */
    public ImmutableList<Fetched> fetch(
            Collection<Symbol> symbols, Collection<String> languages, Path folder, Consumer<Fetched> listener)
            throws IOException {
        ImmutableList.Builder<Fetched> all = ImmutableList.builder();
        try (Manifest manifest = Manifest.open(folder);
                Site site = new Site(options, clock)) {
            Run run = new Run(folder, manifest, site);
            for (Symbol symbol : symbols) {
                for (String language : languages) {
                    Fetched fetched = run.fetch(Wanted.of(symbol, language.toLowerCase(Locale.ROOT), options));
                    all.add(fetched);
                    listener.accept(fetched);
                }
            }
        }
        return all.build();
    }

    /** One run over a folder. */
    private final class Run {
        private final Path folder;
        private final Manifest manifest;
        private final Site site;
        private int failures;
        private boolean asked;

        Run(Path folder, Manifest manifest, Site site) {
            this.folder = folder;
            this.manifest = manifest;
            this.site = site;
        }

        Fetched fetch(Wanted wanted) throws IOException {
            Optional<Copy> before = manifest.copy(wanted);
            if (before.isEmpty() && !manifest.knows(wanted)) {
                before = lying(wanted);
            }
            if (before.isPresent()) {
                return Fetched.there(wanted, Outcome.KEPT, before.get());
            }
            if (failures >= FAILURES) {
                return Fetched.not(wanted, Outcome.NOT_TRIED, "the site failed " + FAILURES + " times in a row");
            }
            try {
                Fetched fetched = asked(wanted);
                failures = fetched.outcome() == Outcome.FAILED ? failures + 1 : 0;
                manifest.add(fetched);
                return fetched;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                failures = FAILURES;
                return Fetched.not(wanted, Outcome.NOT_TRIED, "the run was ended");
            }
        }

        /** What somebody put there by another way. */
        private Optional<Copy> lying(Wanted wanted) throws IOException {
            for (String extension : options.form().extensions()) {
                Path file = folder.resolve(wanted.stem() + "." + extension);
                if (Files.isRegularFile(file) && Files.size(file) > 0) {
                    return Optional.of(
                            copy(file, Files.getLastModifiedTime(file).toInstant()));
                }
            }
            return Optional.empty();
        }

        private Fetched asked(Wanted wanted) throws IOException, InterruptedException {
            Path part = folder.resolve(wanted.stem() + ".part");
            try {
                for (int attempt = 1; ; attempt++) {
                    pause(attempt);
                    switch (site.ask(wanted, part)) {
                        case Site.Answer.Body body -> {
                            return kept(wanted, part);
                        }
                        case Site.Answer.None none -> {
                            return Fetched.not(wanted, Outcome.ABSENT, none.reason());
                        }
                        case Site.Answer.Failure failure -> {
                            Optional<String> end = end(failure, attempt);
                            if (end.isPresent()) {
                                return Fetched.not(wanted, Outcome.FAILED, end.get());
                            }
                            waiting.wait(Pauses.behind(attempt, options.pause(), failure.after()));
                        }
                    }
                }
            } finally {
                Files.deleteIfExists(part);
            }
        }

        /** Before all requests but the first, and those that a failure has been waited for. */
        private void pause(int attempt) throws InterruptedException {
            if (asked && attempt == 1) {
                waiting.wait(options.pause());
            }
            asked = true;
        }

        private Optional<String> end(Site.Answer.Failure failure, int attempt) {
            Optional<Duration> tooLong = failure.after().filter(Pauses::isTooLong);
            if (tooLong.isPresent()) {
                failures = FAILURES;
                return Optional.of(failure.reason() + " and wants to be left alone for "
                        + tooLong.get().toSeconds() + " s");
            }
            return failure.again() && attempt < options.attempts() ? Optional.empty() : Optional.of(failure.reason());
        }

        private Fetched kept(Wanted wanted, Path part) throws IOException {
            String extension = options.form().extension(beginning(part));
            if (extension.isEmpty()) {
                return Fetched.not(
                        wanted,
                        Outcome.ABSENT,
                        "the site answered with a page instead of a document, as it does where it has none");
            }
            Path file = folder.resolve(wanted.stem() + "." + extension);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return Fetched.there(wanted, Outcome.FETCHED, copy(file, clock.instant()));
        }
    }

    private static Copy copy(Path file, Instant date) throws IOException {
        String sum = MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString();
        return new Copy(file, Files.size(file), sum, date);
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ByteStreams.limit(in, BEGINNING).readAllBytes();
        }
    }

    /** The six official languages, in the order of their codes. */
    public static ImmutableList<String> languages() {
        return ImmutableList.of("ar", "en", "es", "fr", "ru", "zh");
    }
}
