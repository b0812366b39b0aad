package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.rapporteur.text.OffsetMap;
import java.io.IOException;
import java.util.List;

/** The stored form of the ways from the texts of several nodes back to the raw text; each begins mostly where another ends. */
final class OffsetColumns {

    private OffsetColumns() {}

    /** @param lengths of the nodes' texts, as many as there are maps */
    static void write(List<OffsetMap> maps, List<Integer> lengths, Encoder out) throws IOException {
        Columns.numbers(maps, map -> map.textStarts().length(), out);
        Encoder raws = new Encoder();
        int ahead = 0;
        for (int i = 0; i < maps.size(); i++) {
            OffsetMap map = maps.get(i);
            int last = 0;
            for (int run = 0; run < map.textStarts().length(); run++) {
                int start = map.textStarts().get(run);
                out.number(start - last);
                raws.number(map.rawStarts().get(run) - (ahead + start - last));
                ahead = map.rawStarts().get(run);
                last = start;
            }
            raws.number(map.rawEnd() - (ahead + lengths.get(i) - last));
            ahead = map.rawEnd();
        }
        out.bytes(raws.bytes());
    }

    static ImmutableList<OffsetMap> read(List<Integer> lengths, Decoder in) throws IOException {
        ImmutableIntArray counts = Columns.numbers(lengths.size(), in);
        ImmutableIntArray steps = Columns.numbers(counts.stream().sum(), in);
        ImmutableList.Builder<OffsetMap> maps = ImmutableList.builderWithExpectedSize(lengths.size());
        int ahead = 0;
        int next = 0;
        for (int i = 0; i < lengths.size(); i++) {
            ImmutableIntArray.Builder starts = ImmutableIntArray.builder();
            ImmutableIntArray.Builder raws = ImmutableIntArray.builder();
            int last = 0;
            for (int run = 0; run < counts.get(i); run++) {
                int step = steps.get(next++);
                ahead += step + in.number();
                last += step;
                starts.add(last);
                raws.add(ahead);
            }
            ahead += lengths.get(i) - last + in.number();
            maps.add(OffsetMap.ofRuns(starts.build(), raws.build(), ahead));
        }
        return maps.build();
    }
}
