package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CheckIndex.Status.SegmentInfoStatus;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;

/** Looks at Lucene's files themselves. */
public final class SegmentCheck {
    /** Every byte is what was written. */
    public static final int SUMS = CheckIndex.Level.MIN_LEVEL_FOR_CHECKSUM_CHECKS;
    /** And makes sense; takes longer. */
    static final int SENSE = CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS;

    private SegmentCheck() {}

    /**
     * A segment whose files are damaged.
     *
     * @param name of the segment; empty for all together, where not even their list can be read
     * @param what is wrong, for people
     */
    public record Damage(String name, String what) {}

    /** The damaged segments of an index that nobody writes meanwhile. */
    public static ImmutableList<Damage> find(Directory directory, int level) throws IOException {
        try (CheckIndex check = new CheckIndex(directory, new NoLock())) {
            check.setLevel(level);
            check.setThreadCount(1);
            return damages(check.checkIndex());
        }
    }

    private static ImmutableList<Damage> damages(CheckIndex.Status status) {
        ImmutableList.Builder<Damage> damages = ImmutableList.builder();
        if (status.missingSegments || (!status.clean && status.numBadSegments == 0)) {
            damages.add(new Damage("", "the list of Lucene's segments is damaged or files are missing"));
        }
        for (SegmentInfoStatus segment : status.segmentInfos) {
            if (segment.toLoseDocCount > 0 || segment.error != null) {
                damages.add(new Damage(
                        segment.name,
                        "segment " + segment.name + " with " + Math.max(segment.maxDoc, segment.toLoseDocCount)
                                + " entries is damaged"
                                + (segment.error == null ? "" : ": " + Failures.firstLine(segment.error))));
            }
        }
        return damages.build();
    }

    /** The index's own lock is held, or needless; what is only read needs no second one. */
    private static final class NoLock extends Lock {
        @Override
        public void close() {}

        @Override
        public void ensureValid() {}
    }
}
