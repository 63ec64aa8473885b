package se.samlad.publication.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.samlad.core.District;
import se.samlad.core.Texts;
import se.samlad.publication.workbook.layout.Book;
import se.samlad.publication.workbook.layout.Column;
import se.samlad.publication.workbook.layout.Table;
import se.samlad.reconciliation.Verdict;

/** How the reports' figures fared, district by district: how many, not which. */
final class VerdictsSheet {

    private final List<District> districts;
    private final VerdictCounts counts;
    private final Table table;

    VerdictsSheet(WorkbookContent content, Book book) {
        this.districts = content.data().county().expected();
        this.counts = VerdictCounts.of(content.data());
        this.table = book.table(
                content.heading("verdicts", counts.words(), Texts.get("verdicts.explained")),
                Stream.of(
                                Stream.of(
                                        WorkbookContent.text("verdict", 30, 34),
                                        WorkbookContent.text("meaning", 46, 60)),
                                districts.stream().map(district -> Column.number(district.name())),
                                Stream.of(WorkbookContent.number("total")))
                        .flatMap(columns -> columns)
                        .toList());
    }

    void write() {
        for (Verdict verdict : Verdict.values()) {
            row(
                    Texts.get("verdict." + verdict),
                    Texts.get("meaning." + verdict),
                    districts.stream()
                            .map(district -> counts.count(district.id(), verdict))
                            .toList());
        }
        table.end(Texts.get("sheet.nothing"));
    }

    private void row(String name, String meaning, List<Integer> each) {
        List<Object> values = new ArrayList<>(List.of(name, meaning));
        values.addAll(each);
        values.add(each.stream().mapToInt(Integer::intValue).sum());
        table.row(values.toArray());
    }
}
