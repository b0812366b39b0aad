package io.github.rapporteur.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Draws growth: each measure in times of what it is with the fewest documents, both axes by powers of ten. */
final class GrowthChart {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;
    private static final int EDGE = 60;
    private static final int LEGEND = 150;

    private final ImmutableList<Growth.Row> rows;
    private final StringBuilder svg = new StringBuilder();
    private final double decades;

    GrowthChart(ImmutableList<Growth.Row> rows) {
        this.rows = rows;
        this.decades = Math.max(1, Math.log10((double) rows.getLast().documents() / rows.getFirst().documents()));
    }

    String svg() {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">%n",
                WIDTH, HEIGHT);
        add("<rect width=\"%d\" height=\"%d\" fill=\"white\"/>%n", WIDTH, HEIGHT);
        grid();
        line("CPU time", "#0b6fa4", 0, Growth.Row::cpu);
        line("size of the index", "#c25700", 1, Growth.Row::index);
        line("heap in use", "#2e7d32", 2, Growth.Row::heap);
        line("time of a query", "#7b1fa2", 3, Growth.Row::query);
        return svg.append("</svg>\n").toString();
    }

    private void grid() {
        for (Growth.Row row : rows) {
            double x = x(row);
            add("<path d=\"M%.1f %d V%d\" stroke=\"#ddd\"/>%n", x, EDGE / 2, HEIGHT - EDGE);
            text(x, HEIGHT - EDGE + 18, "middle", String.format(Locale.ROOT, "%,d", row.documents()));
        }
        for (int power = 0; power <= Math.ceil(decades); power++) {
            double y = y(Math.pow(10, power));
            add("<path d=\"M%d %.1f H%d\" stroke=\"#ddd\"/>%n", EDGE, y, WIDTH - LEGEND);
            text(EDGE - 6, y + 4, "end", "×" + (int) Math.pow(10, power));
        }
        text((EDGE + WIDTH - LEGEND) / 2.0, HEIGHT - 14, "middle", "documents");
    }

    private void line(String name, String colour, int number, ToDoubleFunction<Growth.Row> measure) {
        double first = measure.applyAsDouble(rows.getFirst());
        add("<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"2\" points=\"", colour);
        rows.forEach(row -> add("%.1f,%.1f ", x(row), y(measure.applyAsDouble(row) / first)));
        add("\"/>%n");
        rows.forEach(row -> add(
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>%n",
                x(row), y(measure.applyAsDouble(row) / first), colour));
        int y = EDGE + 20 * number;
        add("<rect x=\"%d\" y=\"%d\" width=\"10\" height=\"10\" fill=\"%s\"/>%n", WIDTH - LEGEND + 12, y - 9, colour);
        text(WIDTH - LEGEND + 28, y, "start", name);
    }

    private double x(Growth.Row row) {
        double part = Math.log10((double) row.documents() / rows.getFirst().documents()) / decades;
        return EDGE + part * (WIDTH - LEGEND - EDGE);
    }

    private double y(double times) {
        double room = HEIGHT - EDGE * 1.5;
        return HEIGHT - EDGE - Math.log10(times) / Math.ceil(decades) * room;
    }

    private void text(double x, double y, String anchor, String words) {
        add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, words);
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }
}
