package se.samlad.publication.workbook;

import se.samlad.publication.workbook.layout.Book;

/** For the steering group: no person, no row, no small count; may be handed on (DOMAIN P3). */
final class SteeringSheets {

    private final WorkbookContent content;

    SteeringSheets(WorkbookContent content) {
        this.content = content;
    }

    void write(Book book) {
        new SteeringSummarySheet(content, book).write();
        new VerdictsSheet(content, book).write();
        new DistrictsSheet(content, book).write();
    }
}
