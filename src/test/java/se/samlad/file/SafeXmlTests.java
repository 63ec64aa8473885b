package se.samlad.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.junit.jupiter.api.Test;

class SafeXmlTests {

    private static XMLStreamReader reader(String xml) throws XMLStreamException {
        return SafeXml.reader(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), 256);
    }

    private static String text(String xml) throws XMLStreamException {
        XMLStreamReader reader = reader(xml);
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.CHARACTERS) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    @Test
    void textInPiecesIsReadAsOne() throws XMLStreamException {
        XMLStreamReader reader = reader("<a>K&amp;<![CDATA[M]]></a>");
        reader.next();

        assertThat(reader.next()).isEqualTo(XMLStreamConstants.CHARACTERS);
        assertThat(reader.getText()).isEqualTo("K&M");
    }

    @Test
    void aDoctypeIsRefused() {
        assertThatExceptionOfType(XMLStreamException.class)
                .isThrownBy(() -> text("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"));
    }

    @Test
    void anOutsideEntityIsRefused() {
        assertThatExceptionOfType(XMLStreamException.class)
                .isThrownBy(() -> text("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>"));
    }

    @Test
    void textThatIsNotWellFormedIsRefused() {
        assertThatExceptionOfType(XMLStreamException.class).isThrownBy(() -> text("<a><b></a>"));
    }

    @Test
    void anElementIsPassedOverWithAllThatIsInIt() throws XMLStreamException {
        XMLStreamReader reader = reader("<a><b>1<c><b>2</b></c>3</b><d>4</d></a>");
        reader.next();
        reader.next();

        SafeXml.skipElement(reader);

        assertThat(reader.next()).isEqualTo(XMLStreamConstants.START_ELEMENT);
        assertThat(reader.getLocalName()).isEqualTo("d");
    }

    @Test
    void aWriterEscapesWhateverItIsGiven() throws XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XMLStreamWriter writer = SafeXml.writer(out);

        writer.writeStartElement("a");
        writer.writeCharacters("<å & ö>");
        writer.writeEndElement();
        writer.close();

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("<a>&lt;å &amp; ö&gt;</a>");
    }
}
