package se.samlad.publication.annex;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.samlad.core.District;
import se.samlad.file.Sha256;
import se.samlad.publication.LedgerProof;
import se.samlad.publication.PublicationData;
import se.samlad.publication.PublicationHead;
import se.samlad.publication.workbook.audit.WorkbookAudit;
import tools.jackson.core.JsonGenerator;

/** {@code manifest.json}: what went in and what came out, with hashes. */
public final class Manifest {

    /** The file's name. */
    public static final String NAME = "manifest.json";

    private final PublicationData data;

    public Manifest(PublicationData data) {
        this.data = data;
    }

    /** Writes it beside the finished files of a version. */
    public void write(Path folder) throws IOException {
        Map<String, String> outputs = outputs(folder);
        Map<String, WorkbookAudit> audits = audits(folder);
        JsonFile.write(folder.resolve(NAME), json -> {
            json.writeStartObject();
            json.writeStringProperty("period", data.period().toString());
            json.writeNumberProperty("version", data.version());
            json.writeStringProperty("rules", data.rules());
            trail(json, data.head());
            names(json, "districts", data.present());
            names(json, "missingDistricts", data.missing());
            inputs(json);
            ledger(json);
            json.writeArrayPropertyStart("outputs");
            outputs.forEach((path, sha256) -> {
                json.writeStartObject();
                json.writeStringProperty("path", path);
                json.writeStringProperty("sha256", sha256);
                json.writeEndObject();
            });
            json.writeEndArray();
            accessibility(json, audits);
            json.writeEndObject();
        });
    }

    /** The self-test of each workbook that lies in the folder itself. */
    private static Map<String, WorkbookAudit> audits(Path folder) throws IOException {
        Map<String, WorkbookAudit> audits = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList()) {
                audits.put(folder.relativize(file).toString(), WorkbookAudit.of(file));
            }
        }
        return audits;
    }

    private static void accessibility(JsonGenerator json, Map<String, WorkbookAudit> audits) {
        json.writeArrayPropertyStart("accessibility");
        audits.forEach((path, audit) -> {
            json.writeStartObject();
            json.writeStringProperty("path", path);
            json.writeBooleanProperty("passed", audit.passed());
            json.writeObjectPropertyStart("promises");
            audit.kept().forEach((promise, kept) -> json.writeBooleanProperty(promise.name(), kept));
            json.writeEndObject();
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static Map<String, String> outputs(Path folder) throws IOException {
        Map<String, String> outputs = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.equals(NAME)) {
                    outputs.put(path, Sha256.of(file));
                }
            }
        }
        return outputs;
    }

    /** What the version rests on: {@code verify} makes the head of it again. */
    private static void trail(JsonGenerator json, PublicationHead head) {
        json.writeObjectPropertyStart("trail");
        json.writeStringProperty("head", head.hash());
        json.writeStringProperty("before", head.before());
        json.writeStringProperty("inputs", head.inputs());
        json.writeStringProperty("history", head.history());
        json.writeEndObject();
    }

    private static void names(JsonGenerator json, String name, List<District> districts) {
        json.writeArrayPropertyStart(name);
        districts.forEach(district -> json.writeString(district.id()));
        json.writeEndArray();
    }

    private void inputs(JsonGenerator json) {
        json.writeArrayPropertyStart("inputs");
        data.files().forEach(file -> {
            json.writeStartObject();
            json.writeStringProperty("district", file.district());
            json.writeStringProperty("file", file.name());
            json.writeStringProperty("kind", file.kind().name());
            json.writeNumberProperty("bytes", file.size());
            json.writeStringProperty("sha256", file.sha256());
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private void ledger(JsonGenerator json) {
        json.writeArrayPropertyStart("ledger");
        for (LedgerProof proof : LedgerProof.of(data)) {
            json.writeStartObject();
            json.writeStringProperty("district", proof.district());
            json.writeStringProperty("file", proof.file());
            json.writeStringProperty("sheet", proof.sheet());
            json.writeNumberProperty("rows", proof.rows());
            json.writeObjectPropertyStart("fates");
            proof.fates().forEach((fate, rows) -> json.writeNumberProperty(fate.name(), rows));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
