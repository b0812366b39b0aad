package io.github.rapporteur.benchmarks.macro;

/**
 * What a command took, with all the processes it started.
 *
 * @param cpu seconds, of user and system
 * @param wall seconds
 * @param memory the most that its processes had in memory together, in bytes, as far as one sees that looks fifty times a
 *     second
 * @param exit the exit code
 */
record Spent(double cpu, double wall, long memory, int exit) {}
