package se.samlad.publication.report;

import javax.xml.stream.XMLStreamException;
import se.samlad.claim.NumberMention;
import se.samlad.core.Texts;

/** What is told of each mark in a report's text: the figures, the statements without figures, the other numbers. */
final class ReportTables {

    private final Html html;
    private final ReportFacts report;

    ReportTables(Html html, ReportFacts report) {
        this.html = html;
        this.report = report;
    }

    void write() throws XMLStreamException {
        if (!report.claims().isEmpty()) {
            claims();
        }
        if (!report.statements().isEmpty()) {
            statements();
        }
        if (!report.otherNumbers().isEmpty()) {
            others();
        }
    }

    private void claims() throws XMLStreamException {
        Table table = Table.of(
                Texts.get("report.texts.claims"), "number", "verdict", "stated", "counted", "counting", "explanation");
        table.write(html, () -> {
            for (ClaimView claim : report.claims()) {
                html.in("tr", "id", claim.anchor(), () -> claim(claim));
            }
        });
    }

    private void claim(ClaimView claim) throws XMLStreamException {
        back(claim.mark(), Integer.toString(claim.claim().number()));
        html.textOf("td", claim.look().style(), claim.outcome());
        Table.cell(html, report.stated(claim));
        Table.cell(html, report.counted(claim).orElse("–"));
        html.textOf("td", "text", claim.counting());
        html.of("td", "text", () -> {
            html.text(report.explanation(claim).orElse("–"));
            if (report.forReviewers()) {
                OtherExplanations.write(html, claim.finding());
            }
        });
    }

    private void statements() throws XMLStreamException {
        Table table = Table.of(Texts.get("report.texts.statements"), "quotation", "interpretation");
        table.write(html, () -> {
            for (Statement statement : report.statements()) {
                boolean hidden = report.hides(statement);
                html.in("tr", "id", "t-" + statement.id(), () -> {
                    back("m-" + statement.id(), hidden ? Texts.get("steering.masked") : statement.quotation());
                    html.textOf("td", "text", hidden ? Texts.get("steering.masked.note") : statement.text());
                });
            }
        });
    }

    private void others() throws XMLStreamException {
        Table table = report.forReviewers()
                ? Table.of(Texts.get("report.texts.others"), "other-number", "class", "sentence")
                : Table.of(Texts.get("report.texts.others"), "other-number", "class");
        table.write(html, () -> {
            for (NumberMention number : report.otherNumbers()) {
                html.in("tr", "id", "t-" + report.id(number), () -> other(number));
            }
        });
    }

    private void other(NumberMention number) throws XMLStreamException {
        back("m-" + report.id(number), report.hides(number) ? Texts.get("steering.masked") : number.text());
        html.text("td", Texts.get("number." + number.kind()));
        if (report.forReviewers()) {
            html.textOf("td", "text", number.sentence());
        }
    }

    /** The row's name, which leads back to the mark. */
    private void back(String mark, String name) throws XMLStreamException {
        html.in("th", "scope", "row", () -> html.link(mark, name));
    }
}
