package se.samlad.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import se.samlad.core.Program;
import se.samlad.core.Words;
import se.samlad.run.Settings;

/** The commands; none means {@code run}. */
@Command(
        name = "samlad",
        resourceBundle = "messages",
        mixinStandardHelpOptions = true,
        version = "samlad " + Program.VERSION)
public final class Cli {

    private static final String LANGUAGE = "--lang";

    private Cli() {}

    /** Has been looked for before anything else, so that help and refusals are in that language too. */
    @Option(
            names = LANGUAGE,
            paramLabel = "sv|en",
            scope = ScopeType.INHERIT,
            descriptionKey = "cli.lang",
            converter = Language.class)
    void language(Words given) {
        // nothing is left to do
    }

    /** Takes {@code sv} and {@code en}. */
    private static final class Language implements CommandLine.ITypeConverter<Words> {
        @Override
        public Words convert(String given) {
            if (!given.equals("sv") && !given.equals("en")) {
                throw new CommandLine.TypeConversionException("sv, en");
            }
            return Words.of(given);
        }
    }

    /**
     * Carries out a command line.
     *
     * @param application the class that the application's beans are found from
     * @return the exit code
     */
    public static int execute(Class<?> application, String... arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        return execute(
                application, new Terminal(out, words(arguments), CommandLine.Help.Ansi.AUTO.enabled()), arguments);
    }

    /** Carries out a command line and writes what it has to say. */
    public static int execute(Class<?> application, PrintWriter out, String... arguments) {
        return execute(application, new Terminal(out, words(arguments), false), arguments);
    }

    /** What every command that needs the beans starts; without a web server. */
    public static SpringApplicationBuilder beans(Class<?> application) {
        return new SpringApplicationBuilder(application).main(application).web(WebApplicationType.NONE);
    }

    private static int execute(Class<?> application, Terminal terminal, String... arguments) {
        CommandLine commands = new CommandLine(new Cli())
                .addSubcommand(new RunCommand(application, terminal))
                .addSubcommand(new RerunCommand(application, terminal))
                .addSubcommand(new RebuildCommand(application, terminal))
                .addSubcommand(new ServeCommand(application, terminal))
                .addSubcommand(new CheckCommand(application, terminal))
                .addSubcommand(new VerifyCommand(terminal))
                .addSubcommand(new StatusCommand(terminal))
                .addSubcommand(new HistoryCommand(terminal))
                .addSubcommand(new FindingsCommand(terminal))
                .addSubcommand(new LogCommand(terminal))
                .addSubcommand(new PurgeCommand(application, terminal))
                .addSubcommand(new ConfigCommand(terminal))
                .addSubcommand(new KeyCommand(terminal))
                .addSubcommand(new EncryptCommand(terminal))
                .setResourceBundle(terminal.words().bundle())
                .setOut(terminal.out())
                .setErr(terminal.out())
                .setExitCodeExceptionMapper(failure -> ExitCode.INTERNAL.code())
                .setParameterExceptionHandler((failure, given) -> {
                    terminal.say("cli.usage", String.valueOf(failure.getMessage()));
                    failure.getCommandLine().usage(terminal.out());
                    return ExitCode.USAGE.code();
                })
                .setExecutionExceptionHandler((failure, command, parsed) -> new Breakdown(terminal).tell(failure));
        return commands.execute(arguments.length == 0 ? new String[] {"run"} : arguments);
    }

    /** As asked for, else as the home is configured. */
    private static Words words(String... arguments) {
        String home = after("--home", arguments).orElse(HomeOptions.USUAL_HOME.toString());
        return Words.of(after(LANGUAGE, arguments)
                .orElseGet(() -> Settings.of(Path.of(home), System.getenv()).language()));
    }

    private static Optional<String> after(String option, String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(option + "=")) {
                return Optional.of(arguments[i].substring(option.length() + 1));
            }
            if (arguments[i].equals(option) && i + 1 < arguments.length) {
                return Optional.of(arguments[i + 1]);
            }
        }
        return Optional.empty();
    }
}
