package se.samlad;

import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samlad.cli.Cli;

/** Makes the empty database of the packaged program; called by the build alone. */
final class EmptyHome {

    private EmptyHome() {}

    /** Takes the home's folder. */
    public static void main(String[] arguments) {
        Path home = Path.of(arguments[0]).toAbsolutePath();
        try (ConfigurableApplicationContext context =
                Cli.beans(SamladApplication.class).run("--samlad.home=" + home, "--logging.file.name=")) {
            context.getBean(JdbcClient.class).sql("SHUTDOWN COMPACT").update();
        }
    }
}
