package se.samlad.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A real mail server on this machine, on a port of its own that stays its own when it is down. */
public final class PostOffice implements AutoCloseable {

    /** Who gets the digests. */
    public static final String OPERATOR = "drift@rar.example";

    private final int port;
    private final String protocol;
    private GreenMail server;

    private PostOffice(String protocol) {
        this.protocol = protocol;
        this.server = started(0, protocol);
        this.port = (protocol.equals(ServerSetup.PROTOCOL_SMTPS) ? server.getSmtps() : server.getSmtp()).getPort();
    }

    /** One that speaks in clear. */
    public static PostOffice open() {
        return new PostOffice(ServerSetup.PROTOCOL_SMTP);
    }

    /** One that speaks encrypted only. */
    public static PostOffice openEncrypted() {
        return new PostOffice(ServerSetup.PROTOCOL_SMTPS);
    }

    private static GreenMail started(int port, String protocol) {
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", protocol));
        server.start();
        return server;
    }

    /** Asks for a name and a password from now on. */
    public PostOffice withLogin(String user, String password) {
        server.setUser(OPERATOR, user, password);
        server.getUserManager().setAuthRequired(true);
        return this;
    }

    public void stop() {
        server.stop();
    }

    public void startAgain() {
        server = started(port, protocol);
    }

    public int port() {
        return port;
    }

    /** What makes a home send its digests here. */
    public String settings() {
        return "mail-to: " + OPERATOR + "\nmail-from: samlad@rar.example\nsmtp-host: 127.0.0.1\nsmtp-port: " + port
                + "\nsmtp-security: none\n";
    }

    /** What came, oldest first: the subject, and the text. */
    public List<Mail> mails() {
        List<Mail> mails = new ArrayList<>();
        for (MimeMessage each : server.getReceivedMessages()) {
            try {
                mails.add(new Mail(
                        each.getSubject(),
                        each.getContent().toString().replace("\r\n", "\n"),
                        Arrays.toString(each.getAllRecipients()),
                        each.getMessageID()));
            } catch (MessagingException | IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
        return mails;
    }

    /** A mail. */
    public record Mail(String subject, String text, String to, String id) {}

    @Override
    public void close() {
        server.stop();
    }
}
