package se.samlad.testing.fault;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import se.samlad.SamladApplication;
import se.samlad.cli.Cli;
import se.samlad.file.FaultPoint;

/** The program in a process of its own that says which fault points it reaches, or waits at one to be killed. */
@Import(SamladApplication.class)
public class WatchedSamlad {

    public static void main(String[] arguments) {
        FaultPoint.watch(new Announcer(System.getProperty(Announcer.WAIT_AT, "")));
        System.exit(Cli.execute(WatchedSamlad.class, arguments));
    }

    @Bean
    static BeanPostProcessor watchedDatabase() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database ? new WatchedDatabase(database) : bean;
            }
        };
    }
}
