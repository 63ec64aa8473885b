/**
 * How the house touches disks and XML: one way to write a file, one way to hash, one way to parse.
 *
 * <p>In: paths and bytes. Out: files shown whole or not at all. Promise: nothing outside is followed, no DOCTYPE is
 * read.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.samlad.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
