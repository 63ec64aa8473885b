package se.samlad.publication.annex;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.samlad.claim.Basis;
import se.samlad.claim.Claim;
import se.samlad.claim.NumberMention;
import se.samlad.claim.NumberTable;
import se.samlad.core.Measure;
import se.samlad.core.Selection;
import se.samlad.core.Texts;
import se.samlad.publication.PublicationData;
import se.samlad.reconciliation.Finding;
import tools.jackson.core.JsonGenerator;

/** The annex's documents: {@code claims.json}, {@code numbers.json}, {@code findings.json}. */
public final class AnnexDocuments {

    private final PublicationData data;

    public AnnexDocuments(PublicationData data) {
        this.data = data;
    }

    /** Writes them into a folder. */
    public void write(Path folder) throws IOException {
        JsonFile.write(folder.resolve("claims.json"), json -> {
            json.writeStartArray();
            data.claims().forEach(claim -> claim(json, claim));
            json.writeEndArray();
        });
        JsonFile.write(folder.resolve("numbers.json"), json -> {
            json.writeStartArray();
            data.numbers().forEach(placed -> number(json, placed));
            json.writeEndArray();
        });
        JsonFile.write(folder.resolve("findings.json"), json -> {
            json.writeStartArray();
            int number = 0;
            for (Finding finding : data.findings()) {
                finding(json, ++number, finding);
            }
            json.writeEndArray();
        });
    }

    private void claim(JsonGenerator json, Claim claim) {
        json.writeStartObject();
        json.writeStringProperty("id", data.id(claim));
        json.writeStringProperty("district", data.file(claim.fileNumber()).district());
        json.writeStringProperty("file", data.file(claim.fileNumber()).name());
        json.writeStringProperty("section", claim.section());
        json.writeStringProperty("sentence", claim.sentence());
        json.writeNumberProperty("start", claim.start());
        json.writeNumberProperty("end", claim.end());
        json.writeStringProperty("text", claim.text());
        json.writeStringProperty("measure", claim.subject().code());
        json.writeName("dimensions");
        selection(json, claim.selection());
        json.writeStringProperty("scope", claim.scope().name());
        json.writeStringProperty("asOf", claim.asOf().toString());
        json.writeName("value");
        json.writeNumber(claim.value());
        json.writeStringProperty("unit", claim.unit().code());
        json.writeStringProperty("qualifier", claim.qualifier().code());
        basis(json, claim.basis());
        json.writeBooleanProperty("qualitative", false);
        json.writeEndObject();
    }

    private static void basis(JsonGenerator json, Optional<Basis> basis) {
        boolean stated = basis.map(
                        each -> each.part().isPresent() || each.whole().isPresent())
                .orElse(false);
        if (!stated) {
            json.writeNullProperty("basis");
            return;
        }
        json.writeObjectPropertyStart("basis");
        number(json, "value", basis.map(Basis::part).orElse(OptionalInt.empty()));
        number(json, "total", basis.map(Basis::whole).orElse(OptionalInt.empty()));
        json.writeName("dimensions");
        selection(json, basis.map(Basis::selection).orElse(Selection.ALL));
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, OptionalInt value) {
        if (value.isPresent()) {
            json.writeNumberProperty(name, value.getAsInt());
        } else {
            json.writeNullProperty(name);
        }
    }

    private static void selection(JsonGenerator json, Selection selection) {
        json.writeStartObject();
        selection.values().forEach((dimension, value) -> json.writeStringProperty(dimension.key(), value));
        json.writeEndObject();
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

    private void finding(JsonGenerator json, int number, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("id", "F" + number);
        json.writeStringProperty("district", finding.district());
        json.writeStringProperty("kind", finding.kind().name());
        json.writeStringProperty("severity", finding.severity().name());
        json.writeStringProperty("verdict", finding.code());
        string(json, "claim", data.claim(finding).map(data::id).orElse(null));
        json.writeStringProperty("subject", data.claim(finding).map(data::id).orElse(finding.subject()));
        string(json, "stated", finding.stated().orElse(null));
        string(json, "counted", finding.counted().orElse(null));
        definition(json, finding);
        json.writeArrayPropertyStart("alternatives");
        json.writeEndArray();
        json.writeArrayPropertyStart("explanation");
        json.writeEndArray();
        json.writeStringProperty("message", Texts.get(finding.message()));
        json.writeEndObject();
    }

    /** The default definition (DOMAIN §5); null where nothing was counted. */
    private static void definition(JsonGenerator json, Finding finding) {
        if (finding.scope().isEmpty()) {
            json.writeNullProperty("definition");
            return;
        }
        json.writeObjectPropertyStart("definition");
        json.writeStringProperty("unit", Measure.PERSONS.code());
        json.writeStringProperty("scope", finding.scope().get().name());
        json.writeStringProperty("ageReference", "report_date");
        json.writeStringProperty("boundary", ">=");
        json.writeEndObject();
    }
}
