package se.samlad.cli;

import java.io.PrintWriter;
import se.samlad.core.Message;
import se.samlad.core.Words;

/**
 * Where a command says what it has to say.
 *
 * @param isLive whether somebody watches, so that a line can be drawn over
 */
record Terminal(PrintWriter out, Words words, boolean isLive) {

    void say(String key, Object... arguments) {
        out.println(words.get(key, arguments));
    }

    void say(Message message) {
        out.println(words.get(message));
    }

    /** Says why a command does nothing. */
    int refuse(Message message, ExitCode code) {
        say(message);
        return code.code();
    }
}
