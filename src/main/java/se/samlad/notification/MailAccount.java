package se.samlad.notification;

import java.util.List;
import java.util.Optional;
import se.samlad.run.MailKeys;
import se.samlad.run.Settings;

/**
 * How and to whom digests are sent.
 *
 * @param to at least one address
 * @param security {@code starttls}, {@code tls} or {@code none}
 * @param login empty for a server that asks for none
 */
public record MailAccount(List<String> to, String from, String host, int port, String security, Optional<Login> login) {

    public MailAccount {
        to = List.copyOf(to);
    }

    /** A name and its password; never shown. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[••••••]";
        }
    }

    /** As it is configured; empty when nobody is to get mail. */
    public static Optional<MailAccount> of(Settings settings) {
        String to = settings.value(MailKeys.TO);
        String user = settings.value(MailKeys.USER);
        return to.isEmpty()
                ? Optional.empty()
                : Optional.of(new MailAccount(
                        List.of(to.split(" ")),
                        settings.value(MailKeys.FROM),
                        settings.value(MailKeys.HOST),
                        Integer.parseInt(settings.value(MailKeys.PORT)),
                        settings.value(MailKeys.SECURITY),
                        user.isEmpty()
                                ? Optional.empty()
                                : Optional.of(new Login(user, settings.value(MailKeys.PASSWORD)))));
    }
}
