/** Secret addresses under which calendar programmes read an athlete's training. */
@NullMarked
package dev.tandem.calendar;

import org.jspecify.annotations.NullMarked;
