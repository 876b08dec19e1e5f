/**
 * Forgetting what is old enough: how long that is, and the work in lots that several replicas can
 * do without doing it twice.
 */
@NullMarked
package dev.tandem.platform.retention;

import org.jspecify.annotations.NullMarked;
