/**
 * What planning and deciding cost, measured: run by {@code mvn -Pbenchmark process-test-classes}.
 */
@NullMarked
package dev.tandem.performance;

import org.jspecify.annotations.NullMarked;
