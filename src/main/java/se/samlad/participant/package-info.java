/**
 * Second room: what a row of a list says, and the one fate it gets.
 *
 * <p>In: {@link se.samlad.intake.SourceRow}s. Out: {@link se.samlad.participant.ListRow}s in {@code list_row}. Promise:
 * every physical row has exactly one fate (DOMAIN R1); a personal number becomes a pseudonym here and goes no further
 * (DOMAIN P1).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "file", "step", "intake"})
package se.samlad.participant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
