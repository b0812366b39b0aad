package io.github.rapporteur.benchmarks.macro;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.benchmarks.Samples;
import io.github.rapporteur.reference.References;
import io.github.rapporteur.synthetic.Alternation;
import io.github.rapporteur.synthetic.SyntheticText;
import java.lang.management.ManagementFactory;
import java.util.function.ToIntFunction;

/** Looks for citations in a megabyte of invented text of each language, by the library and by regular expressions, in turns. */
public final class Finding {
    private static final int BYTES = 1_000_000;
    /** The library is done with a megabyte in so little time that it is given several. */
    private static final int TIMES = 10;

    private static final int WARM_UPS = 3;

    private Finding() {}

    /** @param args the number of rounds */
    public static void main(String[] args) {
        ImmutableList<Language> languages =
                SyntheticText.LANGUAGES.stream().map(Language::of).collect(ImmutableList.toImmutableList());
        int rounds = Integer.parseInt(args[0]);
        for (int i = -WARM_UPS; i < rounds; i++) {
            double scanner = languages.stream().mapToDouble(Language::scanner).sum();
            double alternation = languages.stream().mapToDouble(Language::alternation).sum();
            if (i >= 0) {
                Samples.print("find.scanner", scanner);
                Samples.print("find.alternation", alternation);
            }
        }
    }

    private record Language(
            ImmutableList<String> paragraphs, ToIntFunction<String> scanning, ToIntFunction<String> alternating) {

        static Language of(String code) {
            References references = References.create();
            Alternation alternation = Alternation.of(code);
            return new Language(
                    SyntheticText.paragraphs(code, BYTES),
                    paragraph -> references.mentions(paragraph, code).size(),
                    paragraph -> alternation.mentions(paragraph).size());
        }

        /** CPU seconds of this thread for a megabyte. */
        double scanner() {
            return seconds(scanning, TIMES);
        }

        double alternation() {
            return seconds(alternating, 1);
        }

        private double seconds(ToIntFunction<String> finder, int times) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long found = 0;
            for (int i = 0; i < times; i++) {
                found += paragraphs.stream().mapToInt(finder).sum();
            }
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9 / times;
            return found > 0 ? seconds : Double.NaN;
        }
    }
}
