package io.github.rapporteur.export;

import com.google.common.base.Ascii;
import io.github.rapporteur.index.CheckReport;
import io.github.rapporteur.index.IndexFault;
import io.github.rapporteur.meaning.VectorReport;
import java.nio.file.Path;
import java.util.Optional;

/** What a check of an index found as one JSON object. */
public final class CheckJson {

    private CheckJson() {}

    /**
     * On one line, without the end of line.
     *
     * @param vectors empty where the index has none, or was not fit to compare them with
     */
    public static String of(Path index, CheckReport report, Optional<VectorReport> vectors) {
        return Json.object(json -> {
            json.field("index", index.toString())
                    .field("sound", report.isSound())
                    .field("files", report.files())
                    .field("entries", report.entries());
            StatsJson.counts(json, report.counts());
            json.objects("faults", report.faults(), CheckJson::fault);
            vectors.ifPresent(found -> json.object("vectors", object -> vectors(object, found)));
        });
    }

    private static void vectors(Json json, VectorReport found) {
        json.field("current", found.isCurrent())
                .field("wanting", found.wanting())
                .field("left", found.left())
                .field("damage", found.damage());
    }

    private static void fault(Json json, IndexFault fault) {
        json.field("file", fault.file())
                .field("message", fault.what())
                .field("remedy", Ascii.toLowerCase(fault.remedy().name()).replace('_', '-'));
    }
}
