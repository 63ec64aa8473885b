package se.samlad.run;

import java.util.ArrayList;
import java.util.List;
import se.samlad.core.Message;

/** The configuration's keys for mail to the operator; without an address nothing is sent. */
public final class MailKeys {

    private static final String ADDRESS = "[^@\\s<>,;]+@[^@\\s<>,;]+";

    /** Who gets the digests, with blanks between; empty for nobody. */
    public static final Setting TO =
            new Setting("mail-to", written("(" + ADDRESS + "( " + ADDRESS + ")*)?", "addresses"), "", false);

    /** Who they come from. */
    public static final Setting FROM = new Setting("mail-from", written("(" + ADDRESS + ")?", "address"), "", false);

    public static final Setting HOST = new Setting("smtp-host", written("[A-Za-z0-9.:-]*", "host"), "", false);
    public static final Setting PORT = new Setting("smtp-port", new Setting.WholeNumber(1, 65_535), "587", false);

    /** {@code starttls} and {@code tls} refuse a server without; {@code none} is for a server on this machine. */
    public static final Setting SECURITY =
            new Setting("smtp-security", new Setting.OneOf(List.of("starttls", "tls", "none")), "starttls", false);

    public static final Setting USER = new Setting("smtp-user", written(".*", "text"), "", false);
    public static final Setting PASSWORD = new Setting("smtp-password", written(".*", "text"), "", true);

    static final List<Setting> ALL = List.of(TO, FROM, HOST, PORT, SECURITY, USER, PASSWORD);

    private MailKeys() {}

    private static Setting.Kind written(String form, String named) {
        return new Setting.Written(form, "config.range." + named);
    }

    /** What does not go together. */
    static List<Message> faults(Settings settings) {
        List<Message> faults = new ArrayList<>();
        if (settings.value(TO).isEmpty()) {
            return faults;
        }
        for (Setting needed : List.of(FROM, HOST)) {
            if (settings.value(needed).isEmpty()) {
                faults.add(Message.of("E650", needed.key()));
            }
        }
        if (!settings.value(USER).isEmpty() && settings.value(SECURITY).equals("none")) {
            faults.add(Message.of("E658"));
        }
        return faults;
    }
}
