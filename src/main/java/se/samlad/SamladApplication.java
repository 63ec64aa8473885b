package se.samlad;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.aot.AbstractAotProcessor;
import se.samlad.cli.Cli;
import se.samlad.cli.Utf8FileNames;

/** Starts; nothing else. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class
})
public class SamladApplication {

    /** Maven takes every exit code but 0 for a failed build: set by the build, read here only. */
    private static final String PUBLISHED_EXITS_ZERO = "samlad.publishedExitsZero";

    private static final int HIGHEST_PUBLISHED = 3;

    public static void main(String[] arguments) {
        if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            // The build asks what beans there are; nothing is to be carried out.
            Cli.beans(SamladApplication.class).run(arguments);
            return;
        }
        int code = Utf8FileNames.startAgainWhereNeeded(SamladApplication.class, arguments)
                .orElseGet(() -> Cli.execute(SamladApplication.class, arguments));
        boolean published = code <= HIGHEST_PUBLISHED;
        System.exit(published && Boolean.getBoolean(PUBLISHED_EXITS_ZERO) ? 0 : code);
    }
}
