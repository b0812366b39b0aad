package io.github.rapporteur.benchmarks.relevance;

import io.github.rapporteur.benchmarks.relevance.Judgments.Judgment;
import java.util.List;

/**
 * How far two judges agree.
 *
 * @param pairs number of passages judged
 * @param alike share with the same grade
 * @param near share with grades at most 1 apart
 * @param kappa Cohen's, weighted by squares: 1 for full agreement, 0 for what chance gives
 */
record Agreement(int pairs, double alike, double near, double kappa) {
    private static final int GRADES = 4;

    static Agreement of(List<Judgment> judgments) {
        double[][] seen = new double[GRADES][GRADES];
        judgments.forEach(one -> seen[one.first()][one.second()]++);
        double n = judgments.size();
        double observed = 0;
        double expected = 0;
        double alike = 0;
        double near = 0;
        for (int i = 0; i < GRADES; i++) {
            for (int j = 0; j < GRADES; j++) {
                double weight = (i - j) * (i - j);
                observed += weight * seen[i][j];
                expected += weight * row(seen, i) * column(seen, j) / n;
                alike += i == j ? seen[i][j] : 0;
                near += Math.abs(i - j) <= 1 ? seen[i][j] : 0;
            }
        }
        return new Agreement((int) n, alike / n, near / n, 1 - observed / expected);
    }

    private static double row(double[][] seen, int grade) {
        double sum = 0;
        for (double count : seen[grade]) {
            sum += count;
        }
        return sum;
    }

    private static double column(double[][] seen, int grade) {
        double sum = 0;
        for (double[] row : seen) {
            sum += row[grade];
        }
        return sum;
    }
}
