package se.samlad.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.samlad.core.Message;

/** Everything in a home's configuration and rules that a run could not work with, found before anything is started. */
public final class RunFaults {

    private RunFaults() {}

    /** All faults; none when a run can start. */
    public static List<Message> of(Path home, Settings settings) throws IOException {
        List<Message> faults = new ArrayList<>(settings.faults());
        faults.addAll(MailKeys.faults(settings));
        if (HomeSeal.of(home, settings) instanceof HomeSeal.Refused refused) {
            faults.add(refused.reason());
        }
        faults.addAll(RuleFileCheck.of(home.resolve("rules")));
        return faults;
    }
}
