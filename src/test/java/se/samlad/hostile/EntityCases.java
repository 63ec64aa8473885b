package se.samlad.hostile;

import static se.samlad.hostile.HostileBook.LINKS;
import static se.samlad.hostile.HostileBook.SHEET;
import static se.samlad.hostile.HostileBook.STRINGS;
import static se.samlad.hostile.HostileBook.STYLES;
import static se.samlad.hostile.HostileBook.TYPES;
import static se.samlad.hostile.HostileBook.WORKBOOK;
import static se.samlad.hostile.HostileBook.WORKBOOK_LINKS;
import static se.samlad.hostile.HostileBook.XML;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** XML that says more than it holds: entities that grow, and entities that lie elsewhere. */
final class EntityCases {

    private static final String ROWS = HostileBook.HEADER + "<row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row>";
    private static final String SHEET_XML = HostileBook.sheet(ROWS).substring(XML.length());

    private EntityCases() {}

    /** The cases; those that look for the network find a port of this machine. */
    static List<HostileFile> all(int port) {
        List<HostileFile> all = new ArrayList<>(List.of(
                sheet("xxe-file", XML + doctype("<!ENTITY e SYSTEM \"file:///etc/hostname\">") + SHEET_XML),
                sheet("xxe-http", XML + doctype("<!ENTITY e SYSTEM \"http://127.0.0.1:" + port + "/e\">") + SHEET_XML),
                sheet("xxe-dtd", XML + "<!DOCTYPE x SYSTEM \"http://127.0.0.1:" + port + "/x.dtd\">" + SHEET_XML),
                sheet(
                        "xxe-parameter",
                        XML + doctype("<!ENTITY % p SYSTEM \"http://127.0.0.1:" + port + "/p\"> %p;") + SHEET_XML),
                coded("doctype-utf7", "UTF-7", StandardCharsets.US_ASCII),
                coded("doctype-utf16", "UTF-16", StandardCharsets.UTF_16),
                coded("doctype-utf16le", "UTF-16", StandardCharsets.UTF_16LE),
                coded("doctype-ebcdic", "IBM037", Charset.forName("IBM037"))));
        for (String part : List.of(WORKBOOK, STRINGS, STYLES, TYPES, LINKS, WORKBOOK_LINKS)) {
            String name = "laughs-" + part.replaceAll("[^A-Za-z]", "").toLowerCase(java.util.Locale.ROOT);
            all.add(HostileFile.of(name, ".xlsx", "I114 I102", file -> new HostileBook()
                    .with(part, laughs())
                    .write(file)));
        }
        all.add(sheet("laughs-sheet", XML + doctype(growing()) + SHEET_XML));
        all.add(HostileFile.of(
                "laughs-document", ".docx", "I114", file -> HostileDocument.write(file, Deflated.of(laughs()))));
        all.add(HostileFile.of("laughs-ods", ".ods", "I114", file -> HostileOds.write(file, Deflated.of(laughs()))));
        all.add(HostileFile.of(
                "laughs-manifest", ".ods", "I114 I102", file -> HostileOds.write(file, HostileOds.good(), laughs())));
        all.add(HostileFile.of(
                "laughs-odt", ".odt", "I114", file -> HostileOds.writeText(file, Deflated.of(laughs()))));
        return all;
    }

    private static HostileFile sheet(String name, String xml) {
        return HostileFile.of(name, ".xlsx", "I114", file -> new HostileBook()
                .with(SHEET, xml)
                .write(file));
    }

    /** Text in an encoding in which a search for {@code <!DOCTYPE} finds nothing. */
    private static HostileFile coded(String name, String declared, Charset charset) {
        String doctype = doctype("<!ENTITY e \"ha\">");
        String xml = "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>"
                + (declared.equals("UTF-7") ? doctype.replace("<", "+ADw-").replace(">", "+AD4-") : doctype)
                + SHEET_XML;
        return HostileFile.of(name, ".xlsx", "I114 I102", file -> new HostileBook()
                .with(SHEET, Deflated.of(xml.getBytes(charset)))
                .write(file));
    }

    private static String doctype(String entities) {
        return "<!DOCTYPE x [" + entities + "]>";
    }

    private static String laughs() {
        return XML + doctype(growing()) + "<x>&e;</x>";
    }

    /** Ten to the tenth times three bytes. */
    private static String growing() {
        StringBuilder entities = new StringBuilder("<!ENTITY e0 \"lol\">");
        for (int i = 1; i <= 10; i++) {
            entities.append("<!ENTITY e").append(i).append(" \"");
            entities.append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return entities.append("<!ENTITY e \"&e10;\">").toString();
    }
}
