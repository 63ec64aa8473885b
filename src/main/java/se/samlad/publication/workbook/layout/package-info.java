/**
 * How every sheet of the workbook is laid out: one native table with its title in A1, streamed from top to bottom.
 *
 * <p>In: values. Out: cells with looks, widths that fit, print set-up, native tables, charts. Promise: a text is a text
 * whatever it begins with (DOMAIN P5); nothing is merged; nothing points out of the file; the same bytes for the same
 * values.
 */
@NullMarked
package se.samlad.publication.workbook.layout;

import org.jspecify.annotations.NullMarked;
