package se.samlad.notification;

import java.util.List;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Digests that are not known to be sent.
 *
 * @param code why
 */
public record MailView(String code, int digests) {

    /** All there are; none when all were sent, or the database is of before there were any. */
    public static List<MailView> of(JdbcClient database) {
        try {
            return new DigestTable(database).unsent();
        } catch (BadSqlGrammarException olderDatabase) {
            return List.of();
        }
    }
}
