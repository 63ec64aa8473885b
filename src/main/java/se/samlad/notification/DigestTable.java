package se.samlad.notification;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mails to send, and what came of it. */
@Repository
class DigestTable {

    private static final String PUT = """
            INSERT INTO digest (digest_key, made_at, subject, body, tries)
            SELECT :key, CAST(:now AS TIMESTAMP WITH TIME ZONE), :subject, :body, 0
             WHERE NOT EXISTS (SELECT 1 FROM digest WHERE digest_key = :key)
            """;

    private static final String TO_SEND = """
            SELECT digest_key, subject, body
              FROM digest
             WHERE handed_at IS NULL AND made_at > :since
             ORDER BY made_at, digest_key
            """;

    private static final String HAND = """
            UPDATE digest
               SET handed_at = :now, tries = tries + 1, code = NULL
             WHERE digest_key = :key AND handed_at IS NULL
            """;

    private static final String SENT = "UPDATE digest SET sent_at = :now WHERE digest_key = :key";

    private static final String TAKE_BACK = "UPDATE digest SET handed_at = NULL, code = :code WHERE digest_key = :key";

    private static final String UNKNOWN = """
            UPDATE digest
               SET code = 'E773'
             WHERE handed_at IS NOT NULL AND sent_at IS NULL AND code IS NULL
            """;

    private static final String NOT_REACHED = """
            UPDATE digest
               SET tries = tries + 1, code = :code
             WHERE handed_at IS NULL AND made_at > :since
            """;

    private static final String UNSENT = """
            SELECT code, COUNT(*) AS digests
              FROM digest
             WHERE sent_at IS NULL AND code IS NOT NULL
             GROUP BY code
             ORDER BY code
            """;

    private final JdbcClient jdbc;

    DigestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a digest to send, unless one of its key is there. */
    void put(Digest digest, Instant now) {
        jdbc.sql(PUT)
                .param("key", digest.key())
                .param("now", utc(now))
                .param("subject", digest.subject())
                .param("body", digest.body())
                .update();
    }

    /** Those made after a moment that nobody has taken, oldest first. */
    List<Digest> toSend(Instant since) {
        return jdbc.sql(TO_SEND)
                .param("since", utc(since))
                .query((row, n) ->
                        new Digest(row.getString("digest_key"), row.getString("subject"), row.getString("body")))
                .list();
    }

    /** Keeps that a digest is about to be handed over; false when it was. */
    boolean hand(String key, Instant now) {
        return jdbc.sql(HAND).param("key", key).param("now", utc(now)).update() == 1;
    }

    void sent(String key, Instant now) {
        jdbc.sql(SENT).param("key", key).param("now", utc(now)).update();
    }

    /** It was not taken after all. */
    void takeBack(String key, String code) {
        jdbc.sql(TAKE_BACK).param("key", key).param("code", code).update();
    }

    /** Those that were handed over and never answered stay so; how many there are. */
    int giveUpUnanswered() {
        return jdbc.sql(UNKNOWN).update();
    }

    /** The server could not be asked. */
    void notReached(String code, Instant since) {
        jdbc.sql(NOT_REACHED).param("code", code).param("since", utc(since)).update();
    }

    /** How many are not known to be sent, by the code of the reason. */
    List<MailView> unsent() {
        return jdbc.sql(UNSENT)
                .query((row, n) -> new MailView(row.getString("code"), row.getInt("digests")))
                .list();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
