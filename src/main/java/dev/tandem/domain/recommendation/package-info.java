/** What to do with today's session, and why. */
@NullMarked
package dev.tandem.domain.recommendation;

import org.jspecify.annotations.NullMarked;
