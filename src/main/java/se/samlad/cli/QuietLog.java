package se.samlad.cli;

import ch.qos.logback.classic.LoggerContext;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Keeps the log's own troubles from the terminal: on a full disk Logback would print a stack trace for each line that it
 * cannot write, around the one sentence that says what to do.
 */
final class QuietLog implements ApplicationListener<ApplicationPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent prepared) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
            var troubles = log.getStatusManager();
            troubles.getCopyOfStatusListenerList().forEach(troubles::remove);
        }
    }
}
