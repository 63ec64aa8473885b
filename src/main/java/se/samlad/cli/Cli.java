package se.samlad.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import se.samlad.core.Texts;

/** The commands; none means {@code run}. */
@Command(name = "samlad", resourceBundle = "messages", mixinStandardHelpOptions = true, version = "samlad 0.1.0")
public final class Cli {

    private Cli() {}

    /**
     * Carries out a command line.
     *
     * @param application the class that the application's beans are found from
     * @return the exit code
     */
    public static int execute(Class<?> application, String... arguments) {
        return execute(application, new PrintWriter(System.out, true, StandardCharsets.UTF_8), arguments);
    }

    /** Carries out a command line and writes what it has to say. */
    public static int execute(Class<?> application, PrintWriter out, String... arguments) {
        CommandLine commands = new CommandLine(new Cli())
                .setResourceBundle(ResourceBundle.getBundle("messages", java.util.Locale.ROOT))
                .addSubcommand(new RunCommand(application, out))
                .addSubcommand(new CheckCommand(application, out))
                .addSubcommand(new VerifyCommand(out))
                .setOut(out)
                .setErr(out)
                .setExitCodeExceptionMapper(failure -> ExitCode.INTERNAL.code())
                .setParameterExceptionHandler((failure, given) -> {
                    out.println(Texts.get("cli.usage", String.valueOf(failure.getMessage())));
                    failure.getCommandLine().usage(out);
                    return ExitCode.USAGE.code();
                })
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    out.println(Texts.get("cli.internal", failure.getClass().getSimpleName()));
                    return ExitCode.INTERNAL.code();
                });
        return commands.execute(arguments.length == 0 ? new String[] {"run"} : arguments);
    }
}
