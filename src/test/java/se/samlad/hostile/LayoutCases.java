package se.samlad.hostile;

import static se.samlad.hostile.HostileBook.HEADER;
import static se.samlad.hostile.HostileBook.SHEET;
import static se.samlad.hostile.HostileBook.STYLES;
import static se.samlad.hostile.HostileBook.WORKBOOK;
import static se.samlad.hostile.HostileBook.WORKBOOK_LINKS;
import static se.samlad.hostile.HostileBook.goodRow;
import static se.samlad.hostile.HostileBook.link;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Workbooks whose sheets, merged cells, columns and styles are too many or lead elsewhere. */
final class LayoutCases {

    private static final String ROWS = HEADER + goodRow(2) + goodRow(3);
    private static final String MERGED = "<mergeCell ref=\"A1:XFD1048576\"/>";
    private static final String SAME_SHEET = "<sheet name=\"B%d\" sheetId=\"1\" r:id=\"rId1\"/>";
    private static final String SLOW = "[$-41D]" + "yy\\\\/".repeat(2000) + "\"x\"";

    private LayoutCases() {}

    static List<HostileFile> all() {
        return List.of(
                after("merge-all", "READ", "<mergeCells>" + MERGED + "</mergeCells>", ROWS),
                after(
                        "merge-many",
                        "READ I117",
                        many(1_000_000, i -> "<mergeCell ref=\"A1:B" + (i + 2) + "\"/>"),
                        ROWS),
                after("merge-same", "READ I117", MERGED.repeat(1_000_000), ROWS),
                after(
                        "merge-steps",
                        "READ I117 I122",
                        many(15_000, i -> "<mergeCell ref=\"A" + (i + 2) + ":A1048576\"/>"),
                        manyRows()),
                after("merge-backwards", "READ", "<mergeCell ref=\"B9:A2\"/><mergeCell ref=\"A0:ZZZ9999999\"/>", ROWS),
                before("columns-hidden", "READ", "<col min=\"1\" max=\"2147483647\" hidden=\"1\"/>"),
                before("columns-from-below", "READ I116 I102", "<col min=\"-2147483648\" max=\"16384\" hidden=\"1\"/>"),
                before("columns-beyond", "READ I116 I102", "<col min=\"1\" max=\"99999999999\" hidden=\"1\"/>"),
                before(
                        "columns-again",
                        "READ I117 I116 I122",
                        "<col min=\"1\" max=\"16384\" hidden=\"1\"/>".repeat(1_000_000)),
                styles(
                        "styles-formats",
                        "READ I117 I123",
                        many(
                                1_000_000,
                                i -> "<numFmt numFmtId=\"" + (i + 164) + "\" formatCode=\"yyyy-mm-dd" + i + "\"/>")),
                styles(
                        "styles-many",
                        "READ I117 I123",
                        "<cellXfs>" + "<xf numFmtId=\"14\"/>".repeat(1_000_000) + "</cellXfs>"),
                styles("styles-slow", "READ I117 I122", slowFormats()),
                styles(
                        "styles-odd",
                        "READ I102",
                        "<cellXfs><xf numFmtId=\"-1\"/><xf numFmtId=\"99999999999\"/></cellXfs>"),
                sheets("sheets-same", "READ I102", many(3, i -> SAME_SHEET.formatted(i))),
                sheets("sheets-many", "I117", many(100_000, i -> SAME_SHEET.formatted(i))),
                sheets("sheets-none", "I110 I102", ""),
                linked("link-outside", "http://127.0.0.1/x.xml\" TargetMode=\"External"),
                linked("link-file", "file:///etc/hostname\" TargetMode=\"External"),
                linked("link-file-inside", "file:///etc/hostname"),
                linked("link-up", "../../../../etc/passwd"),
                linked("link-itself", "workbook.xml"),
                HostileFile.of("xlsb", ".xlsb", "I127", file -> new HostileBook()
                        .with(
                                HostileBook.TYPES,
                                HostileBook.types("X")
                                        .replace(
                                                "openxmlformats-officedocument.X.main+xml",
                                                "ms-excel.sheet.binary.macroEnabled.main"))
                        .write(file)));
    }

    private static String many(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining());
    }

    private static String manyRows() {
        return HEADER + "<row><c><v>1</v></c></row>".repeat(15_000);
    }

    private static String slowFormats() {
        return "<numFmts><numFmt numFmtId=\"164\" formatCode=\"" + SLOW.replace("\"", "&quot;")
                + "\"/><numFmt numFmtId=\"165\" formatCode=\""
                + SLOW.replace("\"", "&quot;") + "0\"/></numFmts><cellXfs>"
                + "<xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>".repeat(250_000) + "</cellXfs>";
    }

    private static HostileFile after(String name, String codes, String afterRows, String rows) {
        return book(
                name, codes, SHEET, () -> HostileBook.sheet(rows).replace("</sheetData>", "</sheetData>" + afterRows));
    }

    private static HostileFile before(String name, String codes, String columns) {
        return book(
                name,
                codes,
                SHEET,
                () -> HostileBook.sheetStart("<cols>" + columns + "</cols>") + ROWS + HostileBook.sheetEnd());
    }

    private static HostileFile styles(String name, String codes, String styles) {
        return book(name, codes, STYLES, () -> "<styleSheet>" + styles + "</styleSheet>");
    }

    private static HostileFile sheets(String name, String codes, String sheets) {
        return book(name, codes, WORKBOOK, () -> HostileBook.workbook(sheets));
    }

    private static HostileFile linked(String name, String target) {
        return book(name, "I102 I101 I110", WORKBOOK_LINKS, () -> HostileBook.links(link("rId1", target, "worksheet")));
    }

    private static HostileFile book(String name, String codes, String part, java.util.function.Supplier<String> text) {
        return HostileFile.of(name, ".xlsx", codes, file -> new HostileBook()
                .with(part, text.get())
                .write(file));
    }
}
