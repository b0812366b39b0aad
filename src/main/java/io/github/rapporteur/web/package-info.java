/**
 * Search over HTTP: a table of routes ({@link io.github.rapporteur.web.Routes}) that requests are answered by and that the
 * OpenAPI description is written from, and the files of a page.
 */
@NullMarked
package io.github.rapporteur.web;

import org.jspecify.annotations.NullMarked;
