package se.samlad.publication.annex;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.samlad.claim.NumberMention;
import se.samlad.claim.NumberTable;
import se.samlad.core.Period;
import se.samlad.count.Definition;
import se.samlad.intake.ReviewDecision;
import se.samlad.publication.PublicationData;
import se.samlad.reconciliation.DecidedFindings;
import se.samlad.reconciliation.Explanation;
import se.samlad.reconciliation.Finding;
import se.samlad.reconciliation.Reasoning;
import tools.jackson.core.JsonGenerator;

/** The annex's documents: {@code claims.json}, {@code numbers.json}, {@code findings.json}, {@code solved.json}. */
public final class AnnexDocuments {

    private final PublicationData data;

    public AnnexDocuments(PublicationData data) {
        this.data = data;
    }

    /** Writes them into a folder. */
    public void write(Path folder) throws IOException {
        JsonFile.write(folder.resolve("claims.json"), json -> {
            json.writeStartArray();
            new ClaimEntries(data, json).write();
            json.writeEndArray();
        });
        JsonFile.write(folder.resolve("numbers.json"), json -> {
            json.writeStartArray();
            data.numbers().forEach(placed -> number(json, placed));
            json.writeEndArray();
        });
        JsonFile.write(folder.resolve("findings.json"), json -> {
            json.writeStartArray();
            for (int i = 0; i < data.findings().size(); i++) {
                finding(json, i, data.findings().get(i));
            }
            json.writeEndArray();
        });
        JsonFile.write(folder.resolve("solved.json"), json -> {
            json.writeStartArray();
            data.followUp().changes().solved().forEach(finding -> solved(json, finding));
            json.writeEndArray();
        });
    }

    private void number(JsonGenerator json, NumberTable.Placed placed) {
        NumberMention number = placed.number();
        json.writeStartObject();
        json.writeStringProperty("district", data.file(placed.fileNumber()).district());
        json.writeStringProperty("file", data.file(placed.fileNumber()).name());
        json.writeNumberProperty("start", number.start());
        json.writeNumberProperty("end", number.end());
        json.writeStringProperty("text", number.text());
        json.writeStringProperty("class", number.kind().name());
        string(json, "claim", claimId(placed));
        json.writeEndObject();
    }

    private @Nullable String claimId(NumberTable.Placed placed) {
        return data.claims().stream()
                .filter(claim -> claim.fileNumber() == placed.fileNumber()
                        && OptionalInt.of(claim.number()).equals(placed.number().claimNumber()))
                .findFirst()
                .map(data::id)
                .orElse(null);
    }

    private static void string(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    private void finding(JsonGenerator json, int index, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("id", "F" + (index + 1));
        json.writeStringProperty("key", data.followUp().decided().key(index).toString());
        json.writeStringProperty("district", finding.district());
        json.writeStringProperty("kind", finding.kind().name());
        json.writeStringProperty("severity", finding.severity().name());
        json.writeStringProperty("verdict", finding.code());
        string(json, "claim", data.claim(finding).map(data::id).orElse(null));
        json.writeStringProperty("subject", data.claim(finding).map(data::id).orElse(finding.subject()));
        string(json, "stated", finding.stated().orElse(null));
        string(json, "counted", finding.counted().orElse(null));
        reasoning(json, finding);
        json.writeStringProperty("message", finding.text());
        string(
                json,
                "since",
                data.followUp().changes().since(index).map(Enum::name).orElse(null));
        decision(json, index);
        json.writeEndObject();
    }

    private void decision(JsonGenerator json, int index) {
        DecidedFindings decided = data.followUp().decided();
        Optional<ReviewDecision> decision = decided.decision(index).or(() -> decided.lapsed(index));
        if (decision.isEmpty()) {
            json.writeNullProperty("decision");
            return;
        }
        json.writeObjectPropertyStart("decision");
        json.writeStringProperty("verdict", decision.get().verdict().name());
        json.writeStringProperty("comment", decision.get().comment());
        json.writeStringProperty("signature", decision.get().signature());
        json.writeBooleanProperty("lapsed", decided.decision(index).isEmpty());
        json.writeEndObject();
    }

    /** A finding of the version before that is no longer open; its places are those of that version's files. */
    private static void solved(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("district", finding.district());
        json.writeStringProperty("kind", finding.kind().name());
        json.writeStringProperty("severity", finding.severity().name());
        json.writeStringProperty("verdict", finding.code());
        json.writeStringProperty("subject", finding.subject());
        json.writeStringProperty("message", finding.text());
        json.writeEndObject();
    }

    private static void reasoning(JsonGenerator json, Finding finding) {
        Reasoning reasoning = finding.reasoning();
        if (finding.scope().isEmpty()) {
            json.writeNullProperty("definition");
        } else {
            json.writeName("definition");
            definition(
                    json,
                    reasoning
                            .definition()
                            .orElse(Definition.standard(finding.scope().get())));
        }
        json.writeArrayPropertyStart("alternatives");
        reasoning.alternatives().forEach(each -> definition(json, each));
        json.writeEndArray();
        json.writeName("explanation");
        explanation(
                json,
                reasoning.explanations().stream()
                        .findFirst()
                        .map(Explanation::parts)
                        .orElse(List.of()));
        json.writeArrayPropertyStart("otherExplanations");
        reasoning.explanations().stream().skip(1).forEach(each -> explanation(json, each.parts()));
        json.writeEndArray();
        string(json, "suggestion", reasoning.suggestion().orElse(null));
        string(json, "recurringSince", reasoning.recurringSince().orElse(null));
    }

    private static void explanation(JsonGenerator json, List<Explanation.Part> parts) {
        json.writeStartArray();
        for (Explanation.Part part : parts) {
            json.writeStartObject();
            json.writeStringProperty("cause", part.cause().name());
            json.writeArrayPropertyStart("rows");
            part.rows().forEach(json::writeString);
            json.writeEndArray();
            json.writeNumberProperty("candidates", part.candidates());
            json.writeNumberProperty("closes", part.closes());
            string(json, "period", part.period().map(Period::toString).orElse(null));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The default (DOMAIN §5), or another under which the figure is right. */
    private static void definition(JsonGenerator json, Definition definition) {
        json.writeStartObject();
        json.writeStringProperty("unit", definition.measure().code());
        json.writeStringProperty("scope", definition.scope().name());
        json.writeStringProperty("ageReference", definition.age().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("boundary", definition.boundary() == Definition.Boundary.OVER ? ">" : ">=");
        json.writeStringProperty("cutOff", definition.cutOff().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("municipality", definition.residence().name().toLowerCase(Locale.ROOT));
        json.writeEndObject();
    }
}
