/** The person who trains: profile, wishes, goals, benchmarks and limitations. */
@NullMarked
package dev.tandem.domain.athlete;

import org.jspecify.annotations.NullMarked;
