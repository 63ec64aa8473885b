package se.samlad.publication.report;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import se.samlad.core.Texts;
import se.samlad.intake.SubmissionFile;

/** What the report was made of: files and rules with their hashes, and room to sign. */
final class Sources implements Section {

    private final ReportContent content;

    Sources(ReportContent content) {
        this.content = content;
    }

    @Override
    public String anchor() {
        return "underlag";
    }

    @Override
    public String title() {
        return Texts.get("report.sources");
    }

    @Override
    public void write(Html html) throws XMLStreamException {
        html.text("p", Texts.get("report.sources.words"));
        html.in("p", () -> {
            html.text(Texts.get("report.sources.rules") + " ");
            html.textOf("code", "hash", content.data().rules());
        });
        html.in("p", () -> {
            html.text(Texts.get("report.sources.head") + " ");
            html.textOf("code", "hash", content.data().head().hash());
        });
        if (content.isForReviewers()) {
            files(html);
            sign(html);
        }
    }

    private void files(Html html) throws XMLStreamException {
        Table.of(Texts.get("report.sources.files"), "file", "district", "read-as", "hash")
                .write(html, () -> {
                    for (SubmissionFile file : content.data().files()) {
                        html.in("tr", () -> {
                            Table.cells(
                                    html,
                                    List.of(
                                            file.name(),
                                            content.data().name(file.district()),
                                            Texts.get("kind.file." + file.kind())));
                            html.in("td", () -> html.textOf("code", "hash", file.sha256()));
                        });
                    }
                });
    }

    private static void sign(Html html) throws XMLStreamException {
        html.text("h3", Texts.get("report.sign"));
        html.text("p", Texts.get("report.sign.words"));
        html.of("p", "sign", () -> {
            for (String line : List.of("who", "when", "signature")) {
                html.text("span", Texts.get("report.sign." + line));
            }
        });
    }
}
