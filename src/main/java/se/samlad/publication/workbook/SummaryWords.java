package se.samlad.publication.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import se.samlad.core.County;
import se.samlad.core.Dimension;
import se.samlad.core.District;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.core.Swedish;
import se.samlad.core.Texts;
import se.samlad.publication.Edition;
import se.samlad.publication.PublicationData;
import se.samlad.publication.SteeringEdition;

/** The county in a few sentences. */
final class SummaryWords {

    private SummaryWords() {}

    static List<String> of(WorkbookContent content) {
        PublicationData data = content.data();
        List<String> words = new ArrayList<>();
        int all = persons(data, Selection.ALL);
        boolean steering = content.edition() == Edition.STEERING;
        words.add(Texts.get(
                "summary.words",
                data.countyName(),
                steering ? new SteeringEdition(data).text(County.ID, Selection.ALL) : Swedish.count(all),
                data.period().lastDay()));
        if (!steering && all > 0) {
            words.add(Texts.get(
                    "summary.words.parts",
                    ofAll(persons(data, Selection.of(Dimension.GENDER, "K")), all),
                    ofAll(persons(data, Selection.of(Dimension.GENDER, "M")), all),
                    ofAll(persons(data, Selection.of(Dimension.STATUS, Dimension.OPEN)), all)));
        }
        for (District missing : data.missing()) {
            words.add(Texts.get("summary.words.missing", missing.name()));
        }
        words.add(VerdictCounts.of(data).words());
        words.add(Texts.get("summary.version", data.version()));
        if (steering) {
            words.add(new SteeringEdition(data).note());
        }
        return words;
    }

    private static int persons(PublicationData data, Selection selection) {
        return data.figures().persons(County.ID, Scope.SINCE_START, selection).orElse(0);
    }

    /** {@code 228 (55,5 %)}. */
    static String ofAll(int part, int all) {
        BigDecimal percent = BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(all), MathContext.DECIMAL64);
        return Swedish.count(part) + " (" + Swedish.percent(percent, 1) + ")";
    }
}
