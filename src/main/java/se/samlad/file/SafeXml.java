package se.samlad.file;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.stream.util.StreamReaderDelegate;
import org.codehaus.stax2.XMLInputFactory2;

/** The only place where XML parsers and writers are made: no DOCTYPE, no outside entity, nothing without end. */
public final class SafeXml {

    /** Longer than any attribute, and any text in one piece, that an office program writes; in characters. */
    private static final int LONGEST = 1 << 20;

    private static final int MOST_ATTRIBUTES = 500;

    private static final Map<Integer, XMLInputFactory> INPUT = new ConcurrentHashMap<>();
    private static final XMLOutputFactory OUTPUT = XMLOutputFactory.newDefaultFactory();

    private SafeXml() {}

    /** The text has a DOCTYPE. */
    public static final class DoctypeException extends XMLStreamException {
        private static final long serialVersionUID = 1L;

        DoctypeException() {
            super("DOCTYPE");
        }
    }

    private static XMLInputFactory inputFactory(int nesting) {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, nesting);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, (long) LONGEST);
        return factory;
    }

    /**
     * A reader over a part of a package.
     *
     * @param nesting how deep elements may stand in each other
     * @throws XMLStreamException also while reading, when the text is not well-formed, has a DOCTYPE, or goes on for
     *     longer or deeper than an office program writes
     */
    public static XMLStreamReader reader(InputStream in, int nesting) throws XMLStreamException {
        XMLInputFactory factory = INPUT.computeIfAbsent(nesting, SafeXml::inputFactory);
        return new NoDoctype(factory.createXMLStreamReader(in));
    }

    /** Whether reading stopped because elements stand too deep in each other, or a text or attribute is too long. */
    public static boolean isWithoutEnd(Throwable refusal) {
        return refusal instanceof XMLStreamException
                && String.valueOf(refusal.getMessage()).matches("(?is).*limit \\([0-9]+\\) exceeded.*");
    }

    /** A writer in UTF-8 that escapes whatever it is given. */
    public static XMLStreamWriter writer(OutputStream out) throws XMLStreamException {
        return OUTPUT.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    }

    /** An attribute of the element that the reader stands at, whatever prefix it comes with. */
    public static Optional<String> attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** Passes over the element that was just opened, with all that is in it. */
    public static void skipElement(XMLStreamReader reader) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private static final class NoDoctype extends StreamReaderDelegate {
        NoDoctype(XMLStreamReader reader) {
            super(reader);
        }

        @Override
        public int next() throws XMLStreamException {
            int event = super.next();
            if (event == XMLStreamConstants.DTD) {
                throw new DoctypeException();
            }
            return event;
        }
    }
}
