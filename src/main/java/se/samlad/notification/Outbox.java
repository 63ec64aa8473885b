package se.samlad.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samlad.core.Message;

/**
 * Sends what waits. A digest is marked before it is handed to the server, so that it is handed over at most once: one whose
 * answer did not come is told of, not sent again.
 */
@Component
class Outbox {

    /** What is older helps nobody. */
    private static final Duration LONGEST = Duration.ofDays(7);

    private final DigestTable digests;
    private final Clock clock;

    Outbox(DigestTable digests, Clock clock) {
        this.digests = digests;
        this.clock = clock;
    }

    /** Sends all that wait, and says what is wrong; never fails. */
    List<Message> send(MailAccount account) {
        Set<String> wrong = new LinkedHashSet<>();
        if (digests.giveUpUnanswered() > 0) {
            wrong.add("E773");
        }
        Instant since = clock.instant().minus(LONGEST);
        List<Digest> waiting = digests.toSend(since);
        if (!waiting.isEmpty()) {
            SmtpServer.Answer answer = SmtpServer.connect(account, clock);
            if (answer instanceof SmtpServer.Refused refused) {
                digests.notReached(refused.code(), since);
                wrong.add(refused.code());
            } else {
                send(waiting, ((SmtpServer.Connected) answer).server()).ifPresent(wrong::add);
            }
        }
        return wrong.stream()
                .map(code -> Message.of(code, account.host() + ":" + account.port()))
                .toList();
    }

    private Optional<String> send(List<Digest> waiting, SmtpServer server) {
        try (server) {
            Optional<String> wrong = Optional.empty();
            for (Digest digest : waiting) {
                Optional<String> code = send(digest, server);
                wrong = wrong.or(() -> code);
                if (code.filter("E773"::equals).isPresent()) {
                    return code;
                }
            }
            return wrong;
        }
    }

    private Optional<String> send(Digest digest, SmtpServer server) {
        if (!digests.hand(digest.key(), clock.instant())) {
            return Optional.empty();
        }
        Sending sending = server.send(digest);
        if (sending instanceof Sending.Accepted accepted) {
            digests.sent(digest.key(), clock.instant());
            return accepted.isForAll() ? Optional.empty() : Optional.of("E772");
        }
        if (sending instanceof Sending.NotTaken refused) {
            digests.takeBack(digest.key(), refused.code());
            return Optional.of(refused.code());
        }
        digests.giveUpUnanswered();
        return Optional.of("E773");
    }
}
