package se.samlad.publication.workbook;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samlad.core.CellAddress;
import se.samlad.core.Texts;
import se.samlad.intake.ListColumn;
import se.samlad.intake.ListColumnTable;
import se.samlad.publication.PublicationData;
import se.samlad.publication.workbook.layout.Book;
import se.samlad.publication.workbook.layout.Table;

/** How each column of each list was understood. */
final class ColumnsSheet {

    private final PublicationData data;
    private final Table table;

    ColumnsSheet(WorkbookContent content, Book book) {
        this.data = content.data();
        this.table = book.table(
                content.heading("columns", Texts.get("report.columns.words")),
                Stream.of(
                                WorkbookContent.text("district", 10, 14),
                                WorkbookContent.text("file", 20, 40),
                                WorkbookContent.text("sheet", 10, 24),
                                WorkbookContent.text("letters", 8, 10),
                                WorkbookContent.text("header", 16, 40),
                                WorkbookContent.text("field", 16, 30),
                                WorkbookContent.text("told-by", 12, 30),
                                WorkbookContent.text("cells", 16, 40))
                        .toList());
    }

    void write() {
        for (ListColumnTable.Placed placed : data.columns()) {
            ListColumn column = placed.column();
            table.row(
                    data.name(placed.district()),
                    data.file(placed.fileNumber()).name(),
                    column.sheet(),
                    CellAddress.letters(column.column()),
                    column.hidden() ? column.header() + " " + Texts.get("report.columns.hidden") : column.header(),
                    column.field()
                            .map(field -> Texts.get("field." + field.key()))
                            .orElse(Texts.get("report.columns.unused")),
                    Texts.get("certainty." + column.certainty()),
                    cells(column));
        }
        table.end(Texts.get("sheet.nothing"));
    }

    private static String cells(ListColumn column) {
        return column.kinds().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(kind -> kind.getValue() + " " + Texts.get("kind.cell." + kind.getKey()))
                .collect(Collectors.joining(", "));
    }
}
