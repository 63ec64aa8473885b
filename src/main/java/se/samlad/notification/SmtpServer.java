package se.samlad.notification;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** A connection to a mail server. The only class that knows how mail is sent; not loaded while nobody gets any. */
final class SmtpServer implements AutoCloseable {

    private static final String TIMEOUT_MILLIS = "10000";

    /** Angus gives this instead of a code when the connection ends. */
    private static final int NO_ANSWER = -1;

    private final MailAccount account;
    private final Clock clock;
    private final Session session;
    private final Transport transport;

    private SmtpServer(MailAccount account, Clock clock, Session session, Transport transport) {
        this.account = account;
        this.clock = clock;
        this.session = session;
        this.transport = transport;
    }

    /** What came of connecting. */
    sealed interface Answer {}

    /** It listens. */
    record Connected(SmtpServer server) implements Answer {}

    /** It does not, and why: {@code E771} or {@code E772}. */
    record Refused(String code) implements Answer {}

    static Answer connect(MailAccount account, Clock clock) {
        String protocol = account.security().equals("tls") ? "smtps" : "smtp";
        Session session = Session.getInstance(properties(account, protocol));
        try {
            Transport transport = session.getTransport(protocol);
            transport.connect(
                    account.host(),
                    account.port(),
                    account.login().map(MailAccount.Login::user).orElse(null),
                    account.login().map(MailAccount.Login::password).orElse(null));
            return new Connected(new SmtpServer(account, clock, session, transport));
        } catch (AuthenticationFailedException refused) {
            return new Refused("E772");
        } catch (MessagingException silent) {
            return new Refused("E771");
        }
    }

    private static Properties properties(MailAccount account, String protocol) {
        Properties properties = new Properties();
        String prefix = "mail." + protocol + ".";
        for (String timeout : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty(prefix + timeout, TIMEOUT_MILLIS);
        }
        properties.setProperty(prefix + "auth", Boolean.toString(account.login().isPresent()));
        boolean upgrades = account.security().equals("starttls");
        properties.setProperty(prefix + "starttls.enable", Boolean.toString(upgrades));
        properties.setProperty(prefix + "starttls.required", Boolean.toString(upgrades));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        // One address that is refused does not keep the others from their mail.
        properties.setProperty(prefix + "sendpartial", "true");
        return properties;
    }

    /** Hands a digest over. */
    Sending send(Digest digest) {
        MimeMessage mail;
        try {
            mail = mail(digest);
        } catch (MessagingException unfit) {
            return new Sending.NotTaken("E772");
        }
        try {
            transport.sendMessage(mail, mail.getAllRecipients());
            return new Sending.Accepted(true);
        } catch (SMTPSendFailedException refused) {
            return refused.getReturnCode() == NO_ANSWER ? new Sending.Unknown() : refused(refused);
        } catch (SendFailedException refused) {
            return refused(refused);
        } catch (MessagingException broken) {
            return new Sending.Unknown();
        }
    }

    private static Sending refused(SendFailedException refused) {
        boolean isForSome = Optional.ofNullable(refused.getValidSentAddresses())
                .filter(sent -> sent.length > 0)
                .isPresent();
        return isForSome ? new Sending.Accepted(false) : new Sending.NotTaken("E772");
    }

    private MimeMessage mail(Digest digest) throws MessagingException {
        String id = UUID.nameUUIDFromBytes(digest.key().getBytes(StandardCharsets.UTF_8)) + "."
                + clock.instant().getEpochSecond();
        MimeMessage mail = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + id + "@samlad>");
            }
        };
        mail.setFrom(new InternetAddress(account.from()));
        for (String address : account.to()) {
            mail.addRecipient(Message.RecipientType.TO, new InternetAddress(address));
        }
        mail.setSubject(digest.subject(), StandardCharsets.UTF_8.name());
        mail.setText(digest.body(), StandardCharsets.UTF_8.name());
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setSentDate(Date.from(clock.instant()));
        mail.saveChanges();
        return mail;
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException alreadyGone) {
            // what was handed over was answered before
        }
    }
}
