package io.github.rapporteur.export;

import com.google.common.base.Ascii;
import io.github.rapporteur.index.CheckReport;
import io.github.rapporteur.index.IndexFault;
import java.nio.file.Path;

/** What a check of an index found as one JSON object. */
public final class CheckJson {

    private CheckJson() {}

    /** On one line, without the end of line. */
    public static String of(Path index, CheckReport report) {
        return Json.object(json -> {
            json.field("index", index.toString())
                    .field("sound", report.isSound())
                    .field("files", report.files())
                    .field("entries", report.entries());
            StatsJson.counts(json, report.counts());
            json.objects("faults", report.faults(), CheckJson::fault);
        });
    }

    private static void fault(Json json, IndexFault fault) {
        json.field("file", fault.file())
                .field("message", fault.what())
                .field("remedy", Ascii.toLowerCase(fault.remedy().name()).replace('_', '-'));
    }
}
