/**
 * How alike two records of people are: a Fellegi–Sunter score in bits, the pairs worth scoring, and what speaks for and
 * against each (docs/decisions/0015). Knows nothing of lists, rows or districts: only of attributes and groups.
 */
@NullMarked
package se.samlad.linkage.match;

import org.jspecify.annotations.NullMarked;
