package se.samlad.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import se.samlad.run.OrderlyStop;

/** Does work that comes to an end of its own when the process is asked to end. */
final class Orderly {

    private Orderly() {}

    static int during(ConfigurableApplicationContext context, Callable<Integer> work) throws IOException {
        try {
            return context.getBean(OrderlyStop.class).during(work);
        } catch (IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
