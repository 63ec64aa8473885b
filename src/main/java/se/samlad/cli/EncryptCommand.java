package se.samlad.cli;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.samlad.core.Message;
import se.samlad.run.HomeEncryption;
import se.samlad.run.HomeLock;

/** {@code encrypt}: encrypts a home that has been worked on in clear. */
@Command(name = "encrypt", mixinStandardHelpOptions = true)
final class EncryptCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private HomeOptions options = new HomeOptions();

    EncryptCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, SQLException {
        HomeLock.Answer answer = HomeLock.take(options.home(), Holder.self("encrypt" + options.again()));
        if (answer instanceof HomeLock.HeldBy holder) {
            Holder.tell(terminal, holder, options.home());
            return ExitCode.LOCKED.code();
        }
        HomeLock lock = ((HomeLock.Taken) answer).lock();
        try {
            Optional<Message> refusal = HomeEncryption.of(options.home(), options.settings());
            if (refusal.isPresent()) {
                return terminal.refuse(refusal.get(), ExitCode.CONFIGURATION);
            }
            terminal.say("cli.encrypt.done", options.home());
            return ExitCode.DONE.code();
        } finally {
            lock.close();
        }
    }
}
