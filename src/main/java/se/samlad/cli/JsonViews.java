package se.samlad.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.samlad.core.Words;
import se.samlad.run.DistrictView;
import se.samlad.run.FindingView;
import se.samlad.run.HomeLock;
import se.samlad.run.RunView;
import tools.jackson.core.JsonGenerator;

/**
 * How what operators look at is written for machines: English keys and codes, ISO times in UTC, messages in the language
 * that was asked for.
 */
final class JsonViews {

    private JsonViews() {}

    static void holder(JsonGenerator json, HomeLock.HeldBy holder) {
        json.writeStartObject();
        json.writeObjectPropertyStart("heldBy");
        holder.owner().ifPresent(owner -> {
            json.writeNumberProperty("pid", owner.pid());
            json.writeStringProperty("host", owner.host());
            json.writeStringProperty("command", owner.command());
            json.writeStringProperty("since", owner.since().toString());
        });
        json.writeEndObject();
        json.writeEndObject();
    }

    static void run(JsonGenerator json, RunView run) {
        json.writeNumberProperty("run", run.number());
        json.writeStringProperty("period", run.period().toString());
        run.version().ifPresent(version -> json.writeNumberProperty("version", version));
        text(json, "purged", run.purged().map(Instant::toString));
        text(json, "state", run.state().map(Enum::name));
        json.writeArrayPropertyStart("attempts");
        run.attempts().forEach(attempt -> {
            json.writeStartObject();
            json.writeNumberProperty("attempt", attempt.number());
            json.writeStringProperty("state", attempt.state().name());
            json.writeStringProperty("started", attempt.started().toString());
            text(json, "ended", attempt.ended().map(Instant::toString));
            json.writeStringProperty("command", attempt.command());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("steps");
        run.steps().forEach(step -> {
            json.writeStartObject();
            json.writeStringProperty("step", step.name());
            json.writeStringProperty("state", step.state().name());
            step.time().ifPresent(time -> json.writeNumberProperty("millis", time.toMillis()));
            step.rows().ifPresent(rows -> json.writeNumberProperty("rows", rows));
            json.writeEndObject();
        });
        json.writeEndArray();
        run.failure().ifPresent(failure -> failure(json, failure));
        text(json, "continuation", run.continuation());
    }

    private static void failure(JsonGenerator json, RunView.FailureView failure) {
        json.writeObjectPropertyStart("failure");
        json.writeStringProperty("code", failure.code());
        text(json, "step", failure.step());
        text(json, "district", failure.district());
        text(json, "file", failure.file());
        json.writeEndObject();
    }

    static void districts(JsonGenerator json, List<DistrictView> districts, Words words) {
        json.writeArrayPropertyStart("districts");
        districts.forEach(district -> {
            json.writeStartObject();
            json.writeStringProperty("district", district.id());
            documents(json, "lists", district.lists(), words);
            documents(json, "reports", district.reports(), words);
            documents(json, "others", district.others(), words);
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static void documents(
            JsonGenerator json, String name, List<DistrictView.DocumentView> documents, Words words) {
        json.writeArrayPropertyStart(name);
        documents.forEach(document -> {
            json.writeStartObject();
            json.writeStringProperty("file", document.file());
            text(json, "refusal", document.refusal().map(words::get));
            text(json, "since", document.since().map(Instant::toString));
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    static void finding(JsonGenerator json, FindingView finding, Words words) {
        json.writeStartObject();
        json.writeStringProperty("district", finding.district());
        json.writeStringProperty("kind", finding.kind());
        json.writeStringProperty("severity", finding.severity());
        json.writeStringProperty("code", finding.code());
        json.writeBooleanProperty("open", finding.isOpen());
        json.writeStringProperty("subject", finding.subject());
        json.writeStringProperty("message", finding.text(words));
        json.writeEndObject();
    }

    static void text(JsonGenerator json, String name, Optional<String> value) {
        value.ifPresent(text -> json.writeStringProperty(name, text));
    }
}
