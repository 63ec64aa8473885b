package se.samlad.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.samlad.core.County;
import se.samlad.core.Message;
import se.samlad.intake.SubmissionFileTable;
import se.samlad.reconciliation.FindingTable;
import se.samlad.retention.PurgeTable;

/**
 * Looks into a home without holding it: reads the database only, takes no lock that a run could stumble over, and starts
 * nothing but the tables that are asked.
 */
public final class HomeReading implements AutoCloseable {

    private static final String READ_ONLY = "jdbc:h2:file:%s;ACCESS_MODE_DATA=r;FILE_LOCK=NO;IFEXISTS=TRUE;"
            + "TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE%s";

    private final AnnotationConfigApplicationContext tables;

    private HomeReading(AnnotationConfigApplicationContext tables) {
        this.tables = tables;
    }

    /** What came of asking for a look. */
    public sealed interface Answer {}

    /** It can be read until it is closed. */
    public record Opened(HomeReading reading) implements Answer {}

    /** A command works on it. */
    public record Busy(HomeLock.HeldBy holder) implements Answer {}

    /** It cannot be read, and why. */
    public record Closed(Message reason) implements Answer {}

    /** Asks for a look. */
    public static Answer open(Path home) throws IOException {
        var holder = HomeLock.holderOf(home);
        if (holder.isPresent()) {
            return new Busy(holder.get());
        }
        Path database = home.resolve("db").resolve("samlad").toAbsolutePath().normalize();
        if (!Files.exists(database.resolveSibling("samlad.mv.db"))) {
            return new Closed(Message.of("E721", home));
        }
        Optional<Message> damage = DatabaseFile.of(home).damage();
        if (damage.isPresent()) {
            return new Closed(damage.get());
        }
        HomeSeal.Answer seal = HomeSeal.of(home, Settings.of(home, System.getenv()));
        if (seal instanceof HomeSeal.Refused refused) {
            return new Closed(refused.reason());
        }
        AnnotationConfigApplicationContext tables = tables(home, database, ((HomeSeal.Opened) seal).seal());
        try {
            tables.refresh();
            tables.getBean(AttemptTable.class).all();
            tables.getBean(PurgeTable.class).all();
            return new Opened(new HomeReading(tables));
        } catch (DataAccessException | IllegalStateException | org.springframework.beans.BeansException unreadable) {
            tables.close();
            return new Closed(Message.of(
                    unreadable instanceof org.springframework.jdbc.BadSqlGrammarException ? "E722" : "E717", home));
        }
    }

    private static AnnotationConfigApplicationContext tables(Path home, Path database, HomeSeal seal)
            throws IOException {
        County county = new RuleFiles(home.resolve("rules")).county();
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        // A bean, so that it is closed with the others: an open connection keeps the whole process read-only.
        context.registerBean(
                DataSource.class,
                () -> new SingleConnectionDataSource(
                        READ_ONLY.formatted(database, seal.cipher()), "samlad", seal.password(), true));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(context.getBean(DataSource.class)));
        context.registerBean(
                NamedParameterJdbcTemplate.class,
                () -> new NamedParameterJdbcTemplate(context.getBean(DataSource.class)));
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(County.class, () -> county);
        context.register(
                RunTable.class,
                AttemptTable.class,
                StepRunTable.class,
                RowCounts.class,
                SubmissionFileTable.class,
                FindingTable.class,
                PurgeTable.class,
                Overview.class);
        return context;
    }

    /** What there is to see. */
    public Overview overview() {
        return tables.getBean(Overview.class);
    }

    /** The database, for the edges' own tables; read-only. */
    public JdbcClient database() {
        return tables.getBean(JdbcClient.class);
    }

    @Override
    public void close() {
        tables.close();
    }
}
