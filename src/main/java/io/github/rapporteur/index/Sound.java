package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FileSwitchDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** The sound segments of an index of which others are damaged, to be read as an index of their own; nothing is changed. */
final class Sound {
    /** Of Lucene's files only the lists of segments have names without an ending. */
    private static final ImmutableSet<String> LISTS = ImmutableSet.of("");

    private Sound() {}

    /**
     * The index without its damaged segments.
     *
     * @param damaged their names
     */
    static Directory without(ImmutableSet<String> damaged, Directory directory) throws IOException {
        SegmentInfos segments = SegmentInfos.readLatestCommit(directory);
        for (SegmentCommitInfo segment : ImmutableList.copyOf(segments.asList())) {
            if (damaged.contains(segment.info.name)) {
                segments.remove(segment);
            }
        }
        Directory list = new ByteBuffersDirectory();
        try (IndexOutput out = list.createOutput(segments.getSegmentsFileName(), IOContext.DEFAULT)) {
            segments.write(out);
        }
        return new FileSwitchDirectory(LISTS, list, directory, false);
    }
}
