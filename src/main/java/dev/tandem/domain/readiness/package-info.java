/** How the athlete is today, against their own usual. */
@NullMarked
package dev.tandem.domain.readiness;

import org.jspecify.annotations.NullMarked;
