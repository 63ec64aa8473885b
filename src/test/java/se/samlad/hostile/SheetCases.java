package se.samlad.hostile;

import static se.samlad.hostile.HostileBook.HEADER;
import static se.samlad.hostile.HostileBook.SHEET;
import static se.samlad.hostile.HostileBook.goodRow;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;

/** Sheets whose rows, columns, numbers and texts lie where there are none. */
final class SheetCases {

    private static final String END = HostileBook.sheetEnd();

    private SheetCases() {}

    static List<HostileFile> all() {
        return List.of(
                dimension(),
                rows("column-zzzzzz", "I116", "<row r=\"2\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"),
                rows("column-xfe", "I116", "<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>"),
                rows("column-odd", "I116 I102", "<row r=\"2\"><c r=\"ÅÄÖ2\"><v>1</v></c></row>"),
                rows("row-int", "I115", "<row r=\"2147483647\"><c><v>1</v></c></row>"),
                rows("row-wraps", "I115", "<row r=\"4294967298\"><c><v>1</v></c></row>"),
                rows("row-wraps-long", "I115 I102", "<row r=\"18446744073709551618\"><c><v>1</v></c></row>"),
                rows("row-negative", "I115 I102", "<row r=\"-2\"><c><v>1</v></c></row>"),
                rows("row-word", "I102", "<row r=\"två\"><c><v>1</v></c></row>"),
                rows(
                        "row-last",
                        "I131",
                        "<row r=\"1048576\"><c r=\"B1048576\" t=\"inlineStr\"><is><t>K</t></is></c></row>"),
                rows("row-backwards", "I129", goodRow(5) + goodRow(3)),
                rows("row-twice", "I129", goodRow(3) + goodRow(3)),
                rows("index-large", "I120", shared("2000000000")),
                rows("index-negative", "I120", shared("-1")),
                rows("index-long", "I120", shared("99999999999999")),
                rows("index-longer", "I120 I102", shared("99999999999999999999999")),
                rows("index-word", "I120 I102", shared("ett")),
                rows("style-large", "READ I102", "<row r=\"2\"><c r=\"B2\" s=\"2147483647\"><v>1</v></c></row>"),
                rows("style-negative", "READ I102", "<row r=\"2\"><c r=\"B2\" s=\"-1\"><v>1</v></c></row>"),
                rows("number-large", "READ", number("1e999999999")),
                rows("number-small", "READ", number("1e-999999999")),
                rows("number-exponent", "READ", number("1e99999999999999999999")),
                rows("number-long", "READ", number("9".repeat(30_000))),
                rows("number-nan", "READ", number("NaN") + "<row r=\"4\"><c r=\"B4\"><v>-INF</v></c></row>"),
                rows("text-long", "I118", HostileBook.row(2, "x".repeat(40_000))),
                rows(
                        "text-odd",
                        "READ",
                        HostileBook.row(2, "\u202Egnp.x\u2066", "&#x9;&#xD;", "\u0301".repeat(20_000))),
                rows("nested", "I119", "<a>".repeat(200_000) + "</a>".repeat(200_000)),
                many("cells-with-places", "I116 I117", SheetCases::cell, 1_000_000),
                many("cells-in-one-place", "I117 I116 I129 I123 READ", column -> "<c r=\"A2\"><v>1</v></c>", 1_000_000),
                many("cells-without-places", "I116", column -> "<c><v>1</v></c>", 1_000_000),
                many("cells-empty", "I116", column -> "<c/>", 1_000_000),
                many("columns-all", "I116", SheetCases::cell, 16_384),
                cellsInAll());
    }

    private static HostileFile rows(String name, String codes, String rows) {
        return HostileFile.of(name, ".xlsx", codes, file -> new HostileBook()
                .rows(HEADER + rows)
                .write(file));
    }

    private static HostileFile dimension() {
        String sheet = HostileBook.sheetStart("<dimension ref=\"A1:XFD1048576\"/>") + HEADER + goodRow(2) + END;
        return HostileFile.of("dimension", ".xlsx", "READ", file -> new HostileBook()
                .with(SHEET, sheet)
                .write(file));
    }

    private static String shared(String index) {
        return "<row r=\"2\"><c r=\"B2\" t=\"s\"><v>" + index + "</v></c></row>";
    }

    private static String number(String number) {
        return "<row r=\"2\"><c r=\"A2\"><v>" + number + "</v></c></row>" + goodRow(3);
    }

    private interface Cell {
        String at(int column);
    }

    private static String cell(int column) {
        return "<c r=\"" + CellReference.convertNumToColString(column) + "2\"><v>1</v></c>";
    }

    private static HostileFile many(String name, String codes, Cell cell, int cells) {
        return HostileFile.of(name, ".xlsx", codes, file -> new HostileBook()
                .rows(HEADER
                        + IntStream.range(0, cells)
                                .mapToObj(cell::at)
                                .collect(Collectors.joining("", "<row r=\"2\">", "</row>")))
                .write(file));
    }

    /** More cells than a list may have, in columns that it may have. */
    private static HostileFile cellsInAll() {
        String row = "<row>" + "<c><v>1</v></c>".repeat(400) + "</row>";
        return HostileFile.of("cells-many", ".xlsx", "I117 I111", file -> new HostileBook()
                .with(SHEET, Deflated.repeated(HostileBook.sheetStart() + HEADER, row, 60_000, END))
                .write(file));
    }
}
