package io.github.rapporteur.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar with rate and time left that is drawn over again on the same line. */
final class BarProgress implements Progress {
    private static final int REDRAWN_EVERY_MS = 200;

    private final ProgressBar bar;

    BarProgress(Shell shell, String task, int total) {
        this.bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setUnit(" files", 1)
                .showSpeed()
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REDRAWN_EVERY_MS)
                .setConsumer(new ConsoleProgressBarConsumer(shell.err(), shell.columns() - 1))
                .clearDisplayOnFinish()
                .build();
    }

    @Override
    public void step() {
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
    }
}
