package se.samlad.publication.workbook;

import java.util.List;
import java.util.stream.Stream;
import se.samlad.core.County;
import se.samlad.core.Dimension;
import se.samlad.core.Texts;
import se.samlad.count.Profile;
import se.samlad.linkage.LinkedEnrolment;
import se.samlad.publication.workbook.layout.Book;
import se.samlad.publication.workbook.layout.Table;

/** One row an enrolment: the workbook's foundation, which everything else can be counted from. */
final class ParticipantsSheet {

    private final WorkbookContent content;
    private final RowLinks links;
    private final Table table;
    private final Tally tally = new Tally();

    ParticipantsSheet(WorkbookContent content, Book book, RowLinks links) {
        this.content = content;
        this.links = links;
        this.table = book.table(
                content.heading("participants", Texts.get("participants.words")),
                Stream.of(
                                WorkbookContent.text("person", 8, 10),
                                WorkbookContent.text("district", 10, 20),
                                WorkbookContent.text("gender", 8, 18),
                                WorkbookContent.number("age"),
                                WorkbookContent.text("municipality", 12, 22),
                                WorkbookContent.text("referrer", 16, 26),
                                WorkbookContent.text("track", 10, 20),
                                WorkbookContent.text("status", 10, 14),
                                WorkbookContent.number("enrolled"),
                                WorkbookContent.number("discharged"),
                                WorkbookContent.text("reason", 12, 26),
                                WorkbookContent.number("in-district"),
                                WorkbookContent.number("in-county"),
                                WorkbookContent.text("file", 16, 40),
                                WorkbookContent.text("sheet", 8, 20),
                                WorkbookContent.number("row"))
                        .toList());
    }

    void write() {
        content.enrolments().forEach(this::row);
        table.end(Texts.get("sheet.nothing"));
    }

    private void row(LinkedEnrolment enrolment) {
        Profile profile = Profile.of(enrolment, content.data().period());
        boolean inDistrict = content.people().countsInDistrict(enrolment.key());
        boolean inCounty = content.people().countsInCounty(enrolment.key());
        table.row(
                content.people().label(enrolment),
                content.name(enrolment.district()),
                word(Dimension.GENDER, profile.gender()),
                profile.age() < 0 ? Texts.get("summary.unknown") : (Object) profile.age(),
                word(Dimension.MUNICIPALITY, profile.municipality()),
                word(Dimension.REFERRER, profile.referrer()),
                word(Dimension.TRACK, profile.track()),
                word(Dimension.STATUS, profile.status()),
                enrolment.enrolmentDate().<Object>map(date -> date).orElse(""),
                enrolment.dischargeDate().<Object>map(date -> date).orElse(""),
                enrolment.dischargeDate().isPresent()
                        ? word(Dimension.DISCHARGE_REASON, enrolment.dischargeReason())
                        : "",
                inDistrict ? 1 : 0,
                inCounty ? 1 : 0,
                content.data().file(enrolment.key().fileNumber()).name(),
                enrolment.sheet(),
                enrolment.key().rowNumber());
        tally.add(enrolment.district(), profile, inDistrict, inCounty);
        links.written(enrolment, table);
    }

    /** A value as the sheet writes it. */
    static String word(Dimension dimension, String value) {
        if (value.equals(Dimension.UNKNOWN)) {
            return Texts.get("summary.unknown");
        }
        return switch (dimension) {
            case GENDER -> Texts.get("person." + value);
            case STATUS -> Texts.get("status." + value);
            default -> value;
        };
    }

    /** What the formulas count from. */
    RowFormulas formulas() {
        return new RowFormulas(table.names(), tally, content::name);
    }

    List<String> sheets() {
        return table.sheets();
    }

    /** How many rows were written. */
    int rows() {
        return tally.count(County.ID, se.samlad.core.Measure.ENROLMENTS, se.samlad.core.Selection.ALL);
    }
}
