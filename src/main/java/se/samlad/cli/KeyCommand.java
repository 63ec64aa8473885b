package se.samlad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.samlad.core.Message;
import se.samlad.run.KeyFile;

/** {@code key}: makes a key to encrypt a home with. */
@Command(name = "key", mixinStandardHelpOptions = true)
final class KeyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FIL", descriptionKey = "cli.key.file")
    private Path file = Path.of("");

    @Mixin
    private HomeOptions options = new HomeOptions();

    KeyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            Optional<Message> refusal = KeyFile.make(options.home(), file);
            if (refusal.isPresent()) {
                return terminal.refuse(refusal.get(), ExitCode.CANNOT_WRITE);
            }
        } catch (IOException unwritable) {
            return terminal.refuse(Message.of("E769", file), ExitCode.CANNOT_WRITE);
        }
        terminal.say("cli.key.made", file.toAbsolutePath().normalize());
        return ExitCode.DONE.code();
    }
}
