/** The week as a constraint problem: which session stands on which day. */
@NullMarked
package dev.tandem.domain.schedule;

import org.jspecify.annotations.NullMarked;
