/**
 * The edge towards the calendar: the 1st of January and of July, in Stockholm (DESIGN §4.13).
 *
 * <p>In: the time, what was done, what has come in. Out: a run, or a {@link se.samlad.schedule.Due.Notice} to people.
 * Promise: every period is run once, never before its date, whenever the machine was on; a district is reminded at most
 * once a day.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "run"})
package se.samlad.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
