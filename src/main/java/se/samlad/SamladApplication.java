package se.samlad;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import se.samlad.cli.Cli;
import se.samlad.cli.Utf8FileNames;

/** Starts; nothing else. */
@SpringBootApplication
public class SamladApplication {

    /** Maven takes every exit code but 0 for a failed build: set by the build, read here only. */
    private static final String PUBLISHED_EXITS_ZERO = "samlad.publishedExitsZero";

    private static final int HIGHEST_PUBLISHED = 3;

    public static void main(String[] arguments) {
        int code = Utf8FileNames.startAgainWhereNeeded(SamladApplication.class, arguments)
                .orElseGet(() -> Cli.execute(SamladApplication.class, arguments));
        boolean published = code <= HIGHEST_PUBLISHED;
        System.exit(published && Boolean.getBoolean(PUBLISHED_EXITS_ZERO) ? 0 : code);
    }
}
