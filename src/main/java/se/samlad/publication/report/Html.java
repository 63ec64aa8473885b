package se.samlad.publication.report;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.samlad.core.Texts;
import se.samlad.file.SafeXml;

/** Writes a page; whatever text it is given is escaped. */
final class Html {

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

    private void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    /** A table with a caption for those who cannot see it, and headers that say what they head. */
    void table(String caption, Iterable<String> header, Part rows) throws XMLStreamException {
        in("div", "class", "wide", () -> {
            attribute("tabindex", "0");
            attribute("role", "region");
            attribute("aria-label", caption);
            in("table", () -> {
                text("caption", caption);
                in(
                        "thead",
                        () -> in("tr", () -> {
                            for (String name : header) {
                                text("th", "scope", "col", name);
                            }
                        }));
                in("tbody", rows);
            });
        });
    }

    /** A row whose first cell names it. */
    void row(Iterable<String> cells) throws XMLStreamException {
        in("tr", () -> {
            boolean first = true;
            for (String cell : cells) {
                if (first) {
                    text("th", "scope", "row", cell);
                } else if (cell.matches("<?[0-9\\u00A0]+") || cell.equals(Texts.get("summary.hidden"))) {
                    text("td", "class", "number", cell);
                } else {
                    text("td", cell);
                }
                first = false;
            }
        });
    }
}
