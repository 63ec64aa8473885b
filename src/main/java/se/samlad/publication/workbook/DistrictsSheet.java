package se.samlad.publication.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samlad.core.District;
import se.samlad.core.Selection;
import se.samlad.core.Texts;
import se.samlad.intake.FileKind;
import se.samlad.intake.FormSection;
import se.samlad.publication.PublicationData;
import se.samlad.publication.SteeringEdition;
import se.samlad.publication.workbook.layout.Book;
import se.samlad.publication.workbook.layout.Column;
import se.samlad.publication.workbook.layout.Table;
import se.samlad.reconciliation.Verdict;

/** The districts side by side: what came in, the totals, and what the reports tell under each heading of the form. */
final class DistrictsSheet {

    private static final List<FormSection> NARRATIVE = List.of(
            FormSection.SITUATION,
            FormSection.INDIVIDUAL_GOALS,
            FormSection.ORGANISATION_GOALS,
            FormSection.ENROLLED_SINCE_START,
            FormSection.PARTICIPANTS,
            FormSection.CIRCUMSTANCES,
            FormSection.OTHER);

    private final PublicationData data;
    private final SteeringEdition figures;
    private final Narrative narrative;
    private final List<District> districts;
    private final Table table;

    DistrictsSheet(WorkbookContent content, Book book) {
        this.data = content.data();
        this.figures = new SteeringEdition(data);
        this.narrative = new Narrative(data);
        this.districts = data.county().expected();
        this.table = book.table(
                content.heading(
                        "districts",
                        Texts.get("districts.words"),
                        Texts.get("narrative.hidden.note", Texts.get("steering.masked"))),
                WorkbookContent.columns(
                        Stream.of(WorkbookContent.text("part", 24, 30)),
                        districts.stream().map(district -> Column.text(district.name(), 44, 50))));
    }

    void write() {
        row(Texts.get("column.list"), district -> received(district, FileKind.PARTICIPANT_LIST));
        row(Texts.get("column.report"), district -> received(district, FileKind.STATUS_REPORT));
        row(Texts.get("summary.persons"), this::persons);
        VerdictCounts counts = VerdictCounts.of(data);
        row(Texts.get("districts.agree"), district -> agreeing(counts, district));
        NARRATIVE.forEach(this::section);
        table.end(Texts.get("sheet.nothing"));
    }

    private void row(String name, Function<District, Object> value) {
        List<Object> values = new ArrayList<>(List.of(name));
        districts.forEach(district -> values.add(value.apply(district)));
        table.row(values.toArray());
    }

    private Object received(District district, FileKind kind) {
        return Texts.get(data.has(district, kind) ? "report.received" : "report.not-received");
    }

    private Object persons(District district) {
        return data.has(district, FileKind.PARTICIPANT_LIST) ? figures.text(district.id(), Selection.ALL) : "–";
    }

    private static Object agreeing(VerdictCounts counts, District district) {
        int all = counts.count(district.id());
        int agreeing = counts.count(district.id(), Verdict.MATCH) + counts.count(district.id(), Verdict.MATCH_ROUNDED);
        return all == 0 ? "–" : Texts.get("districts.agree.of", agreeing, all);
    }

    /** A row for each paragraph, so that no cell is taller than a page. */
    private void section(FormSection section) {
        List<List<String>> told = districts.stream()
                .map(district -> narrative.of(district, section))
                .toList();
        int longest = told.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            List<Object> values = new ArrayList<>(List.of(Texts.get("section." + section.key())));
            for (List<String> paragraphs : told) {
                values.add(i < paragraphs.size() ? paragraphs.get(i) : "");
            }
            table.row(values.toArray());
        }
    }
}
