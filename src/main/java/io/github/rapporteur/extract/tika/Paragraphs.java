package io.github.rapporteur.extract.tika;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the paragraphs of Tika's XHTML, empty ones included. */
final class Paragraphs extends DefaultHandler {
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("body") || name.equals("p")) {
            text.setLength(0);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("p")) {
            paragraphs.add(text.toString());
            text.setLength(0);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    ImmutableList<String> paragraphs() {
        return ImmutableList.copyOf(paragraphs);
    }
}
