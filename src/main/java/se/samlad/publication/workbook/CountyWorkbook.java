package se.samlad.publication.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.function.Consumer;
import se.samlad.core.Period;
import se.samlad.core.Texts;
import se.samlad.count.Bridge;
import se.samlad.count.Figures;
import se.samlad.file.AtomicFile;
import se.samlad.publication.Edition;
import se.samlad.publication.PublicationData;
import se.samlad.publication.RowSource;
import se.samlad.publication.workbook.layout.Book;

/** Writes the county workbook of an edition. */
public final class CountyWorkbook {

    private final WorkbookContent content;

    /** The workbook of a run. */
    public CountyWorkbook(PublicationData data, RowSource rows, SortedMap<Period, Figures> earlier, Edition edition) {
        this(content(data, rows, earlier, edition));
    }

    CountyWorkbook(WorkbookContent content) {
        this.content = content;
    }

    private static WorkbookContent content(
            PublicationData data, RowSource rows, SortedMap<Period, Figures> earlier, Edition edition) {
        PersonRows people = new PersonRows();
        Bridge bridge = rows.bridge(data, people::add);
        return new WorkbookContent(
                data,
                edition,
                earlier,
                bridge,
                rows.candidates(data.run()),
                people,
                consumer -> rows.forEachEnrolment(data.run(), consumer));
    }

    /** The file's name: a county that lacks a district says so. */
    public String fileName() {
        PublicationData data = content.data();
        return Texts.get("workbook.name", data.period(), content.edition().title(), data.partialSuffix());
    }

    /**
     * Writes it into a folder.
     *
     * @param scratch where rows may lie while the workbook is made; it is emptied before and after, because they are
     *     personal data
     */
    public void write(Path folder, Path scratch) throws IOException {
        ScratchFolder.in(scratch, () -> writeBook(folder.resolve(fileName()), scratch));
    }

    private void writeBook(Path file, Path scratch) throws IOException {
        boolean forReview = content.edition() == Edition.REVIEW;
        try (Book book = new Book(scratch, forReview)) {
            fill(book);
            AtomicFile.write(file, book::write);
        }
    }

    private void fill(Book book) {
        book.describe(
                content.title("sheet.summary.title"),
                Texts.get("workbook.subject"),
                content.data().period().reportDate());
        Consumer<Book> edition = content.edition() == Edition.REVIEW
                ? new ReviewSheets(content)::write
                : new SteeringSheets(content)::write;
        edition.accept(book);
    }
}
