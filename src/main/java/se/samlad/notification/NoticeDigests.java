package se.samlad.notification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samlad.core.Period;
import se.samlad.core.Texts;
import se.samlad.run.Arrival;
import se.samlad.schedule.Due;
import se.samlad.schedule.Timetable;

/** Writes what the schedule has to tell: districts, what they lack, and until when it is waited for. */
final class NoticeDigests {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private NoticeDigests() {}

    static Digest of(Due.Notice notice) {
        if (notice instanceof Due.Remind reminder) {
            return digest(
                    "remind " + reminder.period() + " " + reminder.day(),
                    reminder.period(),
                    "remind",
                    Texts.get("mail.remind", reminder.period(), time(reminder.until())),
                    lines(reminder.districts(), NoticeDigests::lacks),
                    reminder.districts());
        }
        if (notice instanceof Due.Alarm alarm) {
            return digest(
                    "alarm " + alarm.period() + " " + hash(alarm.districts(), Arrival::district),
                    alarm.period(),
                    "alarm",
                    Texts.get("mail.alarm", alarm.period(), time(alarm.until())),
                    lines(alarm.districts(), NoticeDigests::lacks),
                    alarm.districts());
        }
        Due.Offer offer = (Due.Offer) notice;
        return digest(
                "offer " + offer.period() + " " + hash(offer.districts(), Arrival::fingerprint),
                offer.period(),
                "offer",
                Texts.get("mail.offer", offer.period(), offer.version(), offer.version() + 1),
                lines(offer.districts(), Arrival::name),
                offer.districts());
    }

    private static Digest digest(
            String key, Period period, String kind, String opening, String lines, List<Arrival> districts) {
        return new Digest(
                key, Texts.get("mail." + kind + "-subject", period, names(districts)), opening + "\n\n" + lines + "\n");
    }

    private static String lines(List<Arrival> districts, Function<Arrival, String> line) {
        return districts.stream().map(each -> "  – " + line.apply(each)).collect(Collectors.joining("\n"));
    }

    private static String lacks(Arrival district) {
        if (district.isSilent()) {
            return Texts.get("lacks.all", district.name());
        }
        if (district.isBeingWritten()) {
            return Texts.get("lacks.time", district.name());
        }
        String what = district.hasList() ? "report" : district.hasReport() ? "list" : "both";
        return Texts.get("lacks." + what, district.name());
    }

    private static String names(List<Arrival> districts) {
        return districts.stream().map(Arrival::name).collect(Collectors.joining(", "));
    }

    private static UUID hash(List<Arrival> districts, Function<Arrival, String> part) {
        String all = districts.stream().map(part).collect(Collectors.joining(" "));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }

    private static String time(Instant instant) {
        return TIME.format(instant.atZone(Timetable.ZONE));
    }
}
