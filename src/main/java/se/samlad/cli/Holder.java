package se.samlad.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.samlad.run.HomeLock;
import se.samlad.run.HomeOwner;

/** Says who holds a home, and since when. */
final class Holder {

    /** Where the operators sit (DOMAIN §9). */
    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private Holder() {}

    static String time(Instant instant) {
        return TIME.format(instant.atZone(ZONE));
    }

    /** This process, for those who come second. */
    static HomeOwner self(String command) {
        return HomeOwner.ofThisProcess(command, Clock.systemUTC());
    }

    static void tell(Terminal terminal, HomeLock.HeldBy holder, Object home) {
        holder.owner()
                .ifPresentOrElse(
                        owner -> terminal.say(
                                "cli.locked-by", home, owner.command(), owner.pid(), owner.host(), time(owner.since())),
                        () -> terminal.say("cli.locked", home));
    }
}
