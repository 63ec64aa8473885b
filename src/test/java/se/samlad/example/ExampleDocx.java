package se.samlad.example;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document, part by part: paragraphs, headings, content controls and tables. */
final class ExampleDocx {

    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" ContentType=\
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    private static final String RELATIONSHIPS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type=\
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
            Target="word/document.xml"/></Relationships>""";

    private final StringBuilder body = new StringBuilder();

    ExampleDocx heading(String text) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"Heading2\"/></w:pPr>")
                .append(run(text))
                .append("</w:p>");
        return this;
    }

    ExampleDocx paragraph(String text) {
        body.append("<w:p>").append(run(text)).append("</w:p>");
        return this;
    }

    /** A paragraph whose text somebody filled into the form. */
    ExampleDocx filledIn(String text) {
        body.append("<w:p><w:sdt><w:sdtContent>").append(run(text)).append("</w:sdtContent></w:sdt></w:p>");
        return this;
    }

    ExampleDocx checkBox(boolean ticked, String label) {
        body.append("<w:p><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"")
                .append(ticked ? "1" : "0")
                .append("\"/></w14:checkbox></w:sdtPr><w:sdtContent>")
                .append(run(ticked ? "☒" : "☐"))
                .append("</w:sdtContent></w:sdt>")
                .append(run(" " + label))
                .append("</w:p>");
        return this;
    }

    ExampleDocx tableRow(String... cells) {
        body.append("<w:tbl><w:tr>");
        for (String cell : cells) {
            body.append("<w:tc><w:p>").append(run(cell)).append("</w:p></w:tc>");
        }
        body.append("</w:tr></w:tbl>");
        return this;
    }

    private static String run(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<w:r><w:t xml:space=\"preserve\">" + escaped + "</w:t></w:r>";
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", TYPES);
            part(zip, "_rels/.rels", RELATIONSHIPS);
            part(
                    zip,
                    "word/document.xml",
                    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document"
                            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"><w:body>"
                            + body
                            + "<w:sectPr/></w:body></w:document>");
        }
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.fromMillis(0));
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
