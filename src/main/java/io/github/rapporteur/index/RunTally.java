package io.github.rapporteur.index;

import com.google.common.base.Stopwatch;
import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import io.github.rapporteur.extract.Status;
import io.github.rapporteur.index.FileOutcome.Change;
import io.github.rapporteur.index.IndexingSummary.Duplicate;
import io.github.rapporteur.pipeline.DocumentFiles;
import java.nio.file.Path;

/** Counts what a run does. Not for use by several threads. */
final class RunTally {
    private final Stopwatch elapsed = Stopwatch.createStarted();
    private final Multiset<Status> byStatus = EnumMultiset.create(Status.class);
    private final Multiset<Change> byChange = EnumMultiset.create(Change.class);
    private final ImmutableList.Builder<FileOutcome> failures = ImmutableList.builder();
    private ImmutableList<Path> missing = ImmutableList.of();
    private ContentCounts counts = ContentCounts.ZERO;
    private ImmutableSortedMap<Path, Integer> doubtful = ImmutableSortedMap.of();
    private int otherFiles;
    private int removed;
    private boolean cancelled;
    private boolean interrupted;

    void found(DocumentFiles found) {
        missing = ImmutableList.<Path>builder()
                .addAll(found.missing())
                .addAll(found.unreadable())
                .build();
        otherFiles = found.otherFiles();
    }

    void file(FileOutcome outcome) {
        byStatus.add(outcome.status());
        byChange.add(outcome.change());
        if (outcome.failed()) {
            failures.add(outcome);
        }
    }

    int files() {
        return byStatus.size();
    }

    void counts(ContentCounts more) {
        counts = counts.plus(more);
    }

    void removed(int files, ImmutableSortedMap<Path, Integer> inDoubt) {
        removed += files;
        doubtful = inDoubt;
    }

    void cancelled() {
        cancelled = true;
    }

    void interrupted() {
        interrupted = true;
        cancelled = true;
    }

    boolean wasInterrupted() {
        return interrupted;
    }

    IndexingSummary summary(ImmutableList<Duplicate> duplicates) {
        return new IndexingSummary(
                counted(byStatus),
                counted(byChange),
                removed,
                doubtful,
                counts,
                failures.build(),
                missing,
                otherFiles,
                duplicates,
                cancelled,
                elapsed.elapsed());
    }

    private static <E extends Enum<E>> ImmutableMap<E, Integer> counted(Multiset<E> counts) {
        return Maps.toMap(counts.elementSet(), counts::count);
    }
}
