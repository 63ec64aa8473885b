package se.samlad.hostile;

import static se.samlad.hostile.HostileDocument.END;
import static se.samlad.hostile.HostileDocument.START;

import java.util.List;
import java.util.function.Supplier;

/** Word documents that are too deep, too long or not where they should be. */
final class DocumentCases {

    private static final int DEEP = 200_000;
    private static final String TABLE = "<w:tbl><w:tr><w:tc>";

    private DocumentCases() {}

    static List<HostileFile> all() {
        return List.of(
                docx(
                        "docx-tables",
                        "I119",
                        () -> Deflated.of(START + TABLE.repeat(DEEP) + "</w:tc></w:tr></w:tbl>".repeat(DEEP) + END)),
                docx("docx-controls", "I119", () -> Deflated.of(START + "<w:sdt><w:sdtContent>".repeat(DEEP))),
                docx("docx-deleted", "I119", () -> Deflated.of(START + "<w:del>".repeat(DEEP))),
                docx("docx-bomb", "I128 I111", () -> many(HostileDocument.paragraph("Flen ".repeat(200)), 1200)),
                docx("docx-bomb-empty", "I128 I111", () -> many("<w:p/>", 1200)),
                docx(
                        "docx-bomb-text",
                        "I119 I128 I111",
                        () -> Deflated.megabytes(START + "<w:p><w:r><w:t>", "x", 1200, "</w:t></w:r></w:p>" + END)),
                docx("docx-bomb-deleted", "I111 I119", () -> many("<w:del><w:r><w:t>x</w:t></w:r></w:del>", 1200)),
                docx(
                        "docx-tabs",
                        "I128 I111",
                        () -> Deflated.megabytes(START + "<w:p><w:r>", "<w:tab/>", 100, "</w:r></w:p>" + END)),
                docx(
                        "docx-row",
                        "I128 I111 I122",
                        () -> Deflated.megabytes(
                                START + TABLE, HostileDocument.paragraph("Flen"), 20, "</w:tc></w:tr></w:tbl>" + END)),
                docx(
                        "docx-cells",
                        "I128 I111",
                        () -> Deflated.megabytes(START + "<w:tbl><w:tr>", "<w:tc/>", 200, "</w:tr></w:tbl>" + END)),
                docx("docx-nowhere", "READ I102", () -> Deflated.of(START + "<w:tc/><w:t>x</w:t>" + END)),
                docx("docx-row-nowhere", "READ I102", () -> Deflated.of(START + "<w:tr><w:p/><w:tr/></w:tr>" + END)),
                HostileFile.of("pptx", ".docx", "I101", file -> se.samlad.testing.Zip.presentation(file)));
    }

    private static Deflated many(String some, int megabytes) {
        return Deflated.megabytes(START, some, megabytes, END);
    }

    private static HostileFile docx(String name, String codes, Supplier<Deflated> content) {
        return HostileFile.of(name, ".docx", codes, file -> HostileDocument.write(file, content.get()));
    }
}
