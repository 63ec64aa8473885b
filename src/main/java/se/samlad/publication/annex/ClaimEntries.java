package se.samlad.publication.annex;

import java.util.Optional;
import java.util.OptionalInt;
import se.samlad.claim.Basis;
import se.samlad.claim.Claim;
import se.samlad.claim.OtherReading;
import se.samlad.claim.QualitativeClaim;
import se.samlad.core.Period;
import se.samlad.core.Selection;
import se.samlad.publication.PublicationData;
import tools.jackson.core.JsonGenerator;

/** The entries of {@code claims.json}: figures first, then what is stated without them. */
final class ClaimEntries {

    private final PublicationData data;
    private final JsonGenerator json;

    ClaimEntries(PublicationData data, JsonGenerator json) {
        this.data = data;
        this.json = json;
    }

    void write() {
        data.claims().forEach(this::claim);
        data.qualities().forEach(this::quality);
    }

    private void claim(Claim claim) {
        json.writeStartObject();
        source(data.id(claim), claim.fileNumber(), claim.section(), claim.sentence());
        json.writeNumberProperty("start", claim.start());
        json.writeNumberProperty("end", claim.end());
        json.writeStringProperty("text", claim.text());
        json.writeStringProperty("measure", claim.subject().code());
        json.writeName("dimensions");
        selection(claim.selection());
        json.writeStringProperty("scope", claim.scope().name());
        json.writeStringProperty("asOf", claim.asOf().toString());
        json.writeName("value");
        json.writeNumber(claim.value());
        json.writeStringProperty("unit", claim.unit().code());
        json.writeStringProperty("qualifier", claim.qualifier().code());
        basis(claim.basis());
        json.writeBooleanProperty("qualitative", false);
        json.writeArrayPropertyStart("readings");
        claim.readings().forEach(this::reading);
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What the claim may mean besides, the likelier first. */
    private void reading(OtherReading other) {
        json.writeStartObject();
        json.writeName("dimensions");
        selection(other.selection());
        json.writeStringProperty("scope", other.scope().name());
        optional("of", other.whole());
        json.writeEndObject();
    }

    /** A statement has no value and no unit; its basis is those among whom it holds. */
    private void quality(QualitativeClaim claim) {
        json.writeStartObject();
        source(data.id(claim), claim.fileNumber(), claim.section(), claim.sentence());
        json.writeNumberProperty("start", claim.start());
        json.writeNumberProperty("end", claim.end());
        json.writeStringProperty("text", claim.text());
        json.writeStringProperty("measure", Claim.Subject.PARTICIPANTS.code());
        json.writeName("dimensions");
        selection(claim.selection());
        json.writeStringProperty("scope", claim.scope().name());
        json.writeStringProperty("asOf", claim.asOf().toString());
        json.writeNullProperty("value");
        json.writeNullProperty("unit");
        json.writeNullProperty("qualifier");
        json.writeNullProperty("basis");
        json.writeBooleanProperty("qualitative", true);
        compared(claim);
        json.writeEndObject();
    }

    private void compared(QualitativeClaim claim) {
        json.writeStringProperty("reading", claim.reading().code());
        optional("comparedWith", claim.other());
        optional("among", Optional.of(claim.among()).filter(among -> !among.isAll()));
        Optional<Period> earlier = claim.earlier();
        if (earlier.isPresent()) {
            json.writeStringProperty("comparedWithPeriod", earlier.get().toString());
        } else {
            json.writeNullProperty("comparedWithPeriod");
        }
    }

    private void source(String id, int fileNumber, String section, String sentence) {
        json.writeStringProperty("id", id);
        json.writeStringProperty("district", data.file(fileNumber).district());
        json.writeStringProperty("file", data.file(fileNumber).name());
        json.writeStringProperty("section", section);
        json.writeStringProperty("sentence", sentence);
    }

    private void basis(Optional<Basis> basis) {
        boolean stated = basis.map(
                        each -> each.part().isPresent() || each.whole().isPresent())
                .orElse(false);
        if (!stated) {
            json.writeNullProperty("basis");
            return;
        }
        json.writeObjectPropertyStart("basis");
        number("value", basis.map(Basis::part).orElse(OptionalInt.empty()));
        number("total", basis.map(Basis::whole).orElse(OptionalInt.empty()));
        json.writeName("dimensions");
        selection(basis.map(Basis::selection).orElse(Selection.ALL));
        json.writeEndObject();
    }

    private void number(String name, OptionalInt value) {
        if (value.isPresent()) {
            json.writeNumberProperty(name, value.getAsInt());
        } else {
            json.writeNullProperty(name);
        }
    }

    private void optional(String name, Optional<Selection> selection) {
        json.writeName(name);
        if (selection.isPresent()) {
            selection(selection.get());
        } else {
            json.writeNull();
        }
    }

    private void selection(Selection selection) {
        json.writeStartObject();
        selection.values().forEach((dimension, value) -> json.writeStringProperty(dimension.key(), value));
        json.writeEndObject();
    }
}
