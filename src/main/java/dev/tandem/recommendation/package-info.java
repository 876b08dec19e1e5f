/** What to do today and why: readiness, recommendations, and the day's one screen. */
@NullMarked
package dev.tandem.recommendation;

import org.jspecify.annotations.NullMarked;
