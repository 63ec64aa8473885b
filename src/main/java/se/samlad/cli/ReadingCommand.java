package se.samlad.cli;

import java.io.IOException;
import java.util.function.Function;
import se.samlad.core.Message;
import se.samlad.run.HomeReading;
import se.samlad.run.Overview;

/**
 * Carries out the commands that only look: without starting the program, and while a run goes on they say who runs.
 *
 * @param isJson whether to answer for machines
 */
record ReadingCommand(Terminal terminal, HomeOptions options, boolean isJson) {

    /** What the codes about the home's key begin with. */
    private static final String KEY = "E76";

    /** Shows something of a home, or says why it cannot be seen. */
    int show(Function<Overview, Integer> view) throws IOException {
        return showAll(reading -> view.apply(reading.overview()));
    }

    /** As {@link #show}, with what the edges keep. */
    int showAll(Function<HomeReading, Integer> view) throws IOException {
        HomeReading.Answer answer = HomeReading.open(options.home());
        if (answer instanceof HomeReading.Busy busy) {
            return busy(busy);
        }
        if (answer instanceof HomeReading.Closed closed) {
            return closed(closed.reason());
        }
        try (HomeReading reading = ((HomeReading.Opened) answer).reading()) {
            return view.apply(reading);
        }
    }

    private int busy(HomeReading.Busy busy) {
        if (isJson) {
            Json.print(terminal.out(), json -> JsonViews.holder(json, busy.holder()));
        } else {
            Holder.tell(terminal, busy.holder(), options.home());
        }
        return ExitCode.LOCKED.code();
    }

    private int closed(Message reason) {
        if (isJson) {
            Json.print(terminal.out(), json -> {
                json.writeStartObject();
                json.writeStringProperty("code", reason.code());
                json.writeStringProperty("message", terminal.words().get(reason));
                json.writeEndObject();
            });
        } else {
            terminal.say(reason);
        }
        if (reason.code().startsWith(KEY)) {
            return ExitCode.CONFIGURATION.code();
        }
        return reason.code().equals("E721") ? ExitCode.NOTHING_TO_READ.code() : ExitCode.INTERNAL.code();
    }
}
