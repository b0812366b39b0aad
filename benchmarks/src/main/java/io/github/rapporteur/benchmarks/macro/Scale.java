package io.github.rapporteur.benchmarks.macro;

/** How much is measured. */
enum Scale {
    /** Within ten minutes on two cores. */
    QUICK(1, 3, 1, 3, 40_000, 3, 300),
    /** Within an hour and a half. */
    LONG(2, 5, 3, 7, 270_000, 5, 2_000);

    /** Rounds of reading that are not counted. */
    final int warmUps;

    /** Rounds of reading, of counting threads. */
    final int rounds;

    /** Of a whole folder by processes of their own. */
    final int foldersCold;

    /** Of short commands. */
    final int commands;

    /** That are indexed and searched. */
    final int paragraphs;

    /** Of indexing them. */
    final int builds;

    /** Documents that growth begins with; ten times as many come after. */
    final int documents;

    Scale(int warmUps, int rounds, int foldersCold, int commands, int paragraphs, int builds, int documents) {
        this.warmUps = warmUps;
        this.rounds = rounds;
        this.foldersCold = foldersCold;
        this.commands = commands;
        this.paragraphs = paragraphs;
        this.builds = builds;
        this.documents = documents;
    }
}
