package se.samlad.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Writes Office packages part by part, as no office program would. */
public final class Zip {

    private static final String RELATIONSHIPS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Target="%s"
             Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
            </Relationships>
            """;

    private static final String CONTENT_TYPES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/%s" ContentType="application/vnd.openxmlformats-officedocument.%s.main+xml"/>
            </Types>
            """;

    private static final String DOCUMENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
             xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
             xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>%s</w:body></w:document>
            """;

    private static final String WORKBOOK = """
            <?xml version="1.0" encoding="UTF-8"?>
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
             xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>
            """;

    private static final String WORKBOOK_RELATIONSHIPS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Target="sheet1.xml"
             Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>
            </Relationships>
            """;

    private Zip() {}

    /** A file with these parts. */
    public static Path write(Path file, Map<String, String> parts) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    /** The {@code document.xml} with this body. */
    public static String documentXml(String body) {
        return DOCUMENT.formatted(body);
    }

    /** A Word document with this body. */
    public static Path document(Path file, String body) throws IOException {
        return write(file, parts("word/document.xml", "wordprocessingml.document", documentXml(body)));
    }

    /** A package whose main part is of another kind than a workbook or a document. */
    public static Path presentation(Path file) throws IOException {
        return write(file, parts("ppt/presentation.xml", "presentationml.presentation", "<presentation/>"));
    }

    /** A workbook whose only sheet, {@code Blad1}, is this XML; the sheet is missing when it is empty. */
    public static Path workbook(Path file, String sheetXml) throws IOException {
        Map<String, String> parts = parts("xl/workbook.xml", "spreadsheetml.sheet", WORKBOOK);
        parts.put("xl/_rels/workbook.xml.rels", WORKBOOK_RELATIONSHIPS);
        if (!sheetXml.isEmpty()) {
            parts.put("xl/sheet1.xml", sheetXml);
        }
        return write(file, parts);
    }

    /** What every package has, with its main part. */
    public static Map<String, String> parts(String main, String kind, String content) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", CONTENT_TYPES.formatted(main, kind));
        parts.put("_rels/.rels", RELATIONSHIPS.formatted(main));
        parts.put(main, content);
        return parts;
    }

    /** The parts' contents by name, whatever the compression. */
    public static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }

    /** All parts' contents in one. */
    public static String text(Path file) throws IOException {
        return String.join("\n", parts(file).values());
    }
}
