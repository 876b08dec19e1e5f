/** Check-ins: the athlete's own report of a morning, and the readiness read from it. */
@NullMarked
package dev.tandem.checkin;

import org.jspecify.annotations.NullMarked;
