/** The plan: weeks of planned sessions, and the planner that makes them. */
@NullMarked
package dev.tandem.domain.plan;

import org.jspecify.annotations.NullMarked;
