package se.samlad.retention;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.samlad.audit.AuditTrail;
import se.samlad.audit.Deed;
import se.samlad.core.Period;
import se.samlad.core.Swedish;
import se.samlad.core.Texts;
import se.samlad.file.AtomicFile;
import se.samlad.file.Sha256;

/** The receipts (kvitton) of purges, in the home; a purge without one is not complete. */
@Component
class Receipts {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Path folder;
    private final AuditTrail trail;

    Receipts(@Value("${samlad.home}") Path home, AuditTrail trail) {
        this.folder = home.resolve("kvitton");
        this.trail = trail;
    }

    static String time(Instant at) {
        return TIME.format(at.atZone(ZONE));
    }

    boolean isWritten(Period period) {
        return Files.exists(file(period));
    }

    Path file(Period period) {
        return folder.resolve(Texts.get("receipt.name", period));
    }

    /** Writes it, and the trail's entry before it: where the receipt is, the entry is. */
    Path write(PurgeTable.Purged purged, Path periodFolder) throws IOException {
        byte[] text = String.join("\n", lines(purged, periodFolder)).getBytes(StandardCharsets.UTF_8);
        Map<String, String> about = new LinkedHashMap<>();
        about.put("period", purged.period().toString());
        about.put("ground", purged.ground().name());
        about.put("months", Integer.toString(purged.months()));
        purged.counts().forEach((counted, removed) -> about.put(counted, Long.toString(removed)));
        about.put("receipt", Sha256.of(text));
        trail.add(Deed.PURGED, about);
        AtomicFile.writePrivate(file(purged.period()), out -> out.write(text));
        return file(purged.period());
    }

    private static List<String> lines(PurgeTable.Purged purged, Path periodFolder) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(Texts.get("receipt.title", purged.period()));
        lines.add("");
        lines.add(Texts.get("receipt.when", time(purged.at())));
        lines.add(Texts.get("receipt.ground." + purged.ground(), purged.months()));
        lines.add("");
        lines.add(Texts.get("receipt.gone"));
        purged.counts()
                .forEach((counted, removed) ->
                        lines.add("  " + Texts.get("purge.count." + counted) + ": " + Swedish.count(removed)));
        lines.add("");
        lines.add(Texts.get("receipt.kept"));
        lines.add("");
        List<Path> versions = HomeFiles.versions(periodFolder);
        lines.add(Texts.get(versions.isEmpty() ? "receipt.output.none" : "receipt.output"));
        versions.forEach(version -> lines.add("  " + version.toAbsolutePath().normalize()));
        lines.add(Texts.get("receipt.elsewhere"));
        lines.add("");
        return lines;
    }
}
