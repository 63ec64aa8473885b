package se.samlad.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.AnnotationConfigUtils;
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
        return new SpringApplicationBuilder(application)
                .main(application)
                .web(WebApplicationType.NONE)
                .initializers(context -> context.addBeanFactoryPostProcessor(Cli::withoutEventListeners));
    }

    /** No bean has methods for events: looking for them in every class would be a fiftieth of a short run. */
    private static void withoutEventListeners(ConfigurableListableBeanFactory beans) {
        String processor = AnnotationConfigUtils.EVENT_LISTENER_PROCESSOR_BEAN_NAME;
        if (beans instanceof BeanDefinitionRegistry registry && registry.containsBeanDefinition(processor)) {
            registry.removeBeanDefinition(processor);
        }
    }

    private static int execute(Class<?> application, Terminal terminal, String... given) {
        String[] arguments = given.length == 0 ? new String[] {"run"} : given;
        CommandLine commands = new CommandLine(new Cli());
        needed(arguments[0], commands(application, terminal)).forEach(each -> commands.addSubcommand(each.get()));
        commands.setResourceBundle(terminal.words().bundle())
                .setOut(terminal.out())
                .setErr(terminal.out())
                .setExitCodeExceptionMapper(failure -> ExitCode.INTERNAL.code())
                .setParameterExceptionHandler((failure, wrong) -> {
                    terminal.say("cli.usage", String.valueOf(failure.getMessage()));
                    failure.getCommandLine().usage(terminal.out());
                    return ExitCode.USAGE.code();
                })
                .setExecutionExceptionHandler((failure, command, parsed) -> new Breakdown(terminal).tell(failure));
        return commands.execute(arguments);
    }

    /** In the order of the help. */
    private static Map<String, Supplier<Object>> commands(Class<?> application, Terminal terminal) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("run", () -> new RunCommand(application, terminal));
        commands.put("rerun", () -> new RerunCommand(application, terminal));
        commands.put("rebuild", () -> new RebuildCommand(application, terminal));
        commands.put("serve", () -> new ServeCommand(application, terminal));
        commands.put("check", () -> new CheckCommand(application, terminal));
        commands.put("verify", () -> new VerifyCommand(terminal));
        commands.put("status", () -> new StatusCommand(terminal));
        commands.put("history", () -> new HistoryCommand(terminal));
        commands.put("findings", () -> new FindingsCommand(terminal));
        commands.put("log", () -> new LogCommand(terminal));
        commands.put("purge", () -> new PurgeCommand(application, terminal));
        commands.put("config", () -> new ConfigCommand(terminal));
        commands.put("key", () -> new KeyCommand(terminal));
        commands.put("encrypt", () -> new EncryptCommand(terminal));
        return commands;
    }

    /** The command that comes first, so that the others' options need not be looked up; all when none does, as for help. */
    private static Collection<Supplier<Object>> needed(String first, Map<String, Supplier<Object>> commands) {
        Supplier<Object> named = commands.get(first);
        return named == null ? commands.values() : List.of(named);
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
