package se.samlad.cli;

import java.time.Instant;
import java.util.List;
import se.samlad.core.Message;
import se.samlad.notification.MailView;
import se.samlad.run.HomeReading;
import se.samlad.schedule.ScheduleView;
import tools.jackson.core.JsonGenerator;

/** Shows how the schedule stands, and mail that has not been sent. */
record ScheduleReport(List<ScheduleView> periods, List<MailView> unsent) {

    static ScheduleReport of(HomeReading home) {
        return new ScheduleReport(ScheduleView.of(home.database()), MailView.of(home.database()));
    }

    void tell(Terminal terminal) {
        if (!periods.isEmpty() || !unsent.isEmpty()) {
            terminal.out().println();
        }
        periods.forEach(each -> tell(terminal, each));
        unsent.forEach(each -> terminal.say(Message.of("E774", each.digests(), each.code())));
    }

    private static void tell(Terminal terminal, ScheduleView period) {
        String seen = period.seen().map(Holder::time).orElse("–");
        if (period.settled().isPresent()) {
            terminal.say(
                    "schedule.settled",
                    period.period(),
                    period.owner().orElse("–"),
                    Holder.time(period.settled().get()));
        } else if (!period.waitsFor().isEmpty()) {
            terminal.say("schedule.waits", period.period(), period.waitsFor(), seen);
        }
        if (!period.lateFrom().isEmpty()) {
            terminal.say("schedule.late", period.period(), period.lateFrom(), seen);
        }
    }

    void json(JsonGenerator json) {
        json.writeArrayPropertyStart("schedule");
        periods.forEach(each -> {
            json.writeStartObject();
            json.writeStringProperty("period", each.period().toString());
            json.writeStringProperty("waitsFor", each.waitsFor());
            json.writeStringProperty("lateFrom", each.lateFrom());
            each.owner().ifPresent(owner -> json.writeStringProperty("owner", owner));
            each.taken().map(Instant::toString).ifPresent(at -> json.writeStringProperty("taken", at));
            each.settled().map(Instant::toString).ifPresent(at -> json.writeStringProperty("settled", at));
            each.seen().map(Instant::toString).ifPresent(at -> json.writeStringProperty("seen", at));
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("unsentMail");
        unsent.forEach(each -> {
            json.writeStartObject();
            json.writeStringProperty("code", each.code());
            json.writeNumberProperty("digests", each.digests());
            json.writeEndObject();
        });
        json.writeEndArray();
    }
}
