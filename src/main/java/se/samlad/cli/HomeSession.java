package se.samlad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;
import se.samlad.core.Message;
import se.samlad.core.Words;
import se.samlad.notification.MailAccount;
import se.samlad.notification.Mailing;
import se.samlad.retention.Purge;
import se.samlad.retention.PurgeOrder;
import se.samlad.run.DatabaseFile;
import se.samlad.run.EmptyDatabase;
import se.samlad.run.HomeLock;
import se.samlad.run.HomeSeal;
import se.samlad.run.RetentionKeys;
import se.samlad.run.RunFaults;
import se.samlad.run.Settings;

/**
 * What every command that works on a home does first: the configuration is checked and the home taken before anything is
 * started.
 *
 * @param application the class that the application's beans are found from
 */
record HomeSession(Class<?> application, Terminal terminal, HomeOptions options) {

    /** What a command does while it holds the home. */
    @FunctionalInterface
    interface Work {
        int on(ConfigurableApplicationContext context) throws IOException;
    }

    /** Whether the configuration can be worked with; says all that is wrong with it. */
    boolean isConfigured(Settings settings) throws IOException {
        List<Message> faults = RunFaults.of(options.home(), settings);
        faults.forEach(terminal::say);
        return faults.isEmpty();
    }

    /** What a command does to a home before anything is started; the message says why nothing is to be. */
    @FunctionalInterface
    interface Before {
        Optional<Message> prepare() throws IOException;
    }

    /**
     * Holds the home while the work is done.
     *
     * @param typed what is told to whoever comes second
     */
    int hold(String typed, Settings settings, Work work) throws IOException {
        return hold(typed, settings, DatabaseFile.of(options.home())::damage, work);
    }

    /** As {@link #hold(String, Settings, Work)}, when the database was made ready by the command. */
    int hold(String typed, Settings settings, Before before, Work work) throws IOException {
        HomeLock.Answer answer;
        try {
            answer = HomeLock.take(options.home(), Holder.self(typed));
        } catch (IOException refused) {
            return terminal.refuse(Message.of("E732", options.home()), ExitCode.CANNOT_WRITE);
        }
        if (answer instanceof HomeLock.HeldBy holder) {
            Holder.tell(terminal, holder, options.home());
            return ExitCode.LOCKED.code();
        }
        HomeLock lock = ((HomeLock.Taken) answer).lock();
        try {
            Optional<Message> refusal = before.prepare();
            return refusal.isPresent() ? terminal.refuse(refusal.get(), ExitCode.INTERNAL) : sealed(settings, work);
        } finally {
            lock.close();
        }
    }

    private int sealed(Settings settings, Work work) throws IOException {
        HomeSeal.Answer answer = HomeSeal.of(options.home(), settings);
        if (answer instanceof HomeSeal.Refused refused) {
            return terminal.refuse(refused.reason(), ExitCode.CONFIGURATION);
        }
        HomeSeal seal = ((HomeSeal.Opened) answer).seal();
        HomeSeal.Held held = seal.hold(options.home());
        try {
            return onDatabase(settings, seal, work);
        } finally {
            held.close();
        }
    }

    private int onDatabase(Settings settings, HomeSeal seal, Work work) throws IOException {
        DatabaseFile database = DatabaseFile.of(options.home());
        database.opening();
        EmptyDatabase.in(options.home(), seal);
        try {
            return started(settings, seal, work);
        } finally {
            database.closed();
        }
    }

    private int started(Settings settings, HomeSeal seal, Work work) throws IOException {
        try (ConfigurableApplicationContext context = start(settings, seal)) {
            return work.on(context);
        }
    }

    /** Mails what waits, when anybody is to get mail; what cannot be sent is a warning. */
    void mail(ConfigurableApplicationContext context, Settings settings, Path output) {
        MailAccount.of(settings)
                .ifPresent(account ->
                        context.getBean(Mailing.class).send(account, output).forEach(terminal::say));
    }

    /** Purges what is over, the last that is done: the database is closed by it. What cannot be done is a warning. */
    void purge(ConfigurableApplicationContext context, Settings settings, Path output) {
        try {
            new PurgeReport(terminal, context.getBean(Purge.class))
                    .whatIsOver(PurgeOrder.ofAge(RetentionKeys.months(settings), output));
        } catch (IOException | UncheckedIOException left) {
            terminal.say(Message.of("E795"));
        }
    }

    private ConfigurableApplicationContext start(Settings settings, HomeSeal seal) {
        Map<String, Object> properties = new HashMap<>(settings.forRuns());
        properties.putAll(seal.forRuns());
        properties.put(
                "samlad.home", options.home().toAbsolutePath().normalize().toString());
        properties.put("samlad.language", terminal.words() == Words.ENGLISH ? "en" : "sv");
        return Cli.beans(application)
                .properties(properties)
                .listeners(new QuietLog())
                .run();
    }
}
