package se.samlad.hostile;

import java.util.List;
import java.util.function.Supplier;

/** OpenDocument spreadsheets and texts. */
final class OdsCases {

    private static final String REPEATED =
            "<table:table-row table:number-rows-repeated=\"%s\"><table:table-cell table:number-columns-repeated=\"%s\""
                    + " office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>";
    private static final String SPACES = "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>"
            + "<text:s text:c=\"2147483647\"/>".repeat(200_000) + "x</text:p></table:table-cell></table:table-row>";

    private OdsCases() {}

    static List<HostileFile> all() {
        return List.of(
                rows("ods-sheet-full", "I116 I117", REPEATED.formatted(1_048_576, 16_384)),
                rows("ods-rows-full", "I117", REPEATED.formatted(1_048_575, 3)),
                rows("ods-rows-int", "I117", REPEATED.formatted(2_147_483_647, 1)),
                rows("ods-rows-negative", "READ I102 I115", REPEATED.formatted(-1, 1)),
                rows("ods-columns-int", "I116", REPEATED.formatted(1, 2_147_483_647)),
                rows("ods-columns-long", "I116", REPEATED.formatted(1, "99999999999999999999")),
                rows("ods-cells-full", "I117 I115", REPEATED.formatted(1_048_575, 499)),
                rows("ods-spaces", "I118", SPACES),
                rows(
                        "ods-spanned",
                        "READ I115",
                        HostileOds.cell("x")
                                        .replace(
                                                "<table:table-cell",
                                                "<table:table-row><table:table-cell table:number-rows-spanned=\"2147483647\"")
                                + "</table:table-row>"),
                rows(
                        "ods-columns-hidden",
                        "READ I122",
                        "<table:table-column table:visibility=\"collapse\" table:number-columns-repeated=\"16384\"/>"
                                .repeat(200_000)),
                rows("ods-nested", "I119", "<text:p>".repeat(200_000)),
                bomb(
                        "ods-bomb-rows",
                        "I111 I115 I118",
                        "<table:table-row>" + HostileOds.cell("Flen ".repeat(400)) + "</table:table-row>"),
                bomb("ods-bomb-empty", "I111", "<table:table-row/>".repeat(100)),
                bomb("ods-bomb-text", "I119 I111", "x"),
                locked(),
                text(
                        "odt-spaces",
                        "READ I128",
                        "<text:p>" + "<text:s text:c=\"2147483647\"/>".repeat(100_000) + "</text:p>",
                        " ",
                        1),
                text("odt-nested", "I119", "<text:span>".repeat(200_000), " ", 1),
                text("odt-bomb", "I128 I111", "", "<text:p>Flen Flen Flen</text:p>", 1200),
                text("odt-bomb-tags", "I128 I111", "", "<text:p/>", 1200),
                text(
                        "odt-table",
                        "I128 READ",
                        "",
                        "<table:table-row table:number-rows-repeated=\"1048576\">" + HostileOds.cell("x")
                                + "</table:table-row>",
                        1));
    }

    private static HostileFile rows(String name, String codes, String rows) {
        return ods(name, codes, () -> HostileOds.rows(rows));
    }

    private static HostileFile bomb(String name, String codes, String text) {
        return ods(name, codes, () -> Deflated.megabytes(HostileOds.sheetStart(), text, 1200, HostileOds.sheetEnd()));
    }

    private static HostileFile ods(String name, String codes, Supplier<Deflated> content) {
        return HostileFile.of(name, ".ods", codes, file -> HostileOds.write(file, content.get()));
    }

    private static HostileFile text(String name, String codes, String below, String many, int megabytes) {
        return HostileFile.of(
                name, ".odt", codes, file -> HostileOds.writeText(file, HostileOds.report(below, many, megabytes)));
    }

    private static HostileFile locked() {
        String encryption = "<manifest:encryption-data manifest:checksum-type=\"SHA1/1K\" manifest:checksum=\"\"/>";
        return HostileFile.of(
                "ods-password",
                ".ods",
                "I106",
                file -> HostileOds.write(file, HostileOds.good(), HostileOds.manifest(encryption)));
    }
}
