package se.samlad.cli;

import se.samlad.core.Message;
import se.samlad.run.StartFailure;

/** Says what stopped a command that nothing else has caught, by its kind only: messages may quote cells. */
final class Breakdown {

    private final Terminal terminal;

    Breakdown(Terminal terminal) {
        this.terminal = terminal;
    }

    int tell(Exception failure) {
        StartFailure.of(failure)
                .ifPresentOrElse(
                        code -> terminal.say(Message.of(code)),
                        () -> terminal.say(Message.of("E700", failure.getClass().getSimpleName())));
        return ExitCode.INTERNAL.code();
    }
}
