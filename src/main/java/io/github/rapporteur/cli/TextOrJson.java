package io.github.rapporteur.cli;

/** For people or for programs. */
enum TextOrJson {
    TEXT,
    JSON
}
