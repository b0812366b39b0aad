/** What a report or an agenda tells of a meeting: who met, where and when, who spoke, and what on. */
@NullMarked
package io.github.rapporteur.meeting;

import org.jspecify.annotations.NullMarked;
