package io.github.rapporteur.extract.odt;

import io.github.rapporteur.extract.flow.XmlCursor;

/** What is shared while one part of a document is read: the place in the part, and what the document says about it. */
record Story(XmlCursor xml, Styles styles, Lists lists) {}
