/**
 * Refusals as RFC 9457 problem documents: which kinds there are, how one is raised, how it is told.
 */
@NullMarked
package dev.tandem.platform.problem;

import org.jspecify.annotations.NullMarked;
