package se.samlad.publication.report;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.samlad.file.SafeXml;

/** Writes a page; whatever text it is given is escaped. */
final class Html {

    /** Nothing is fetched, nothing runs. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final XMLStreamWriter xml;

    private Html(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Something that writes a part of a page. */
    @FunctionalInterface
    interface Part {
        void write() throws XMLStreamException;
    }

    /** Something that writes a page. */
    @FunctionalInterface
    interface Body {
        void write(Html html) throws XMLStreamException;
    }

    static void page(OutputStream out, String title, String style, Body body) throws IOException {
        try {
            XMLStreamWriter writer = SafeXml.writer(out);
            Html html = new Html(writer);
            writer.writeDTD("<!DOCTYPE html>");
            html.in("html", "lang", "sv", () -> {
                html.in("head", () -> {
                    html.empty("meta", "charset", "utf-8");
                    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
                    html.empty("meta", "name", "referrer", "content", "no-referrer");
                    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
                    html.text("title", title);
                    html.text("style", style);
                });
                html.in("body", () -> body.write(html));
            });
            writer.writeCharacters("\n");
            writer.flush();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    void in(String element, Part part) throws XMLStreamException {
        xml.writeStartElement(element);
        part.write();
        xml.writeEndElement();
    }

    void in(String element, String attribute, String value, Part part) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute(attribute, value);
        part.write();
        xml.writeEndElement();
    }

    void text(String element, String text) throws XMLStreamException {
        in(element, () -> xml.writeCharacters(text));
    }

    void text(String element, String attribute, String value, String text) throws XMLStreamException {
        in(element, attribute, value, () -> xml.writeCharacters(text));
    }

    void text(String text) throws XMLStreamException {
        xml.writeCharacters(text);
    }

    void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, value);
    }

    /** A link to an anchor of the same page. */
    void link(String anchor, String text) throws XMLStreamException {
        text("a", "href", "#" + anchor, text);
    }

    /** An element of a class with something in it. */
    void of(String element, String style, Part part) throws XMLStreamException {
        in(element, "class", style, part);
    }

    /** An element of a class with a text in it. */
    void textOf(String element, String style, String text) throws XMLStreamException {
        text(element, "class", style, text);
    }

    /** An element with nothing in it; names and values of attributes by turns. */
    void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}
