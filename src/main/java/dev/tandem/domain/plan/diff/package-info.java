/** Two states of a plan, or two plans, laid side by side. */
@NullMarked
package dev.tandem.domain.plan.diff;

import org.jspecify.annotations.NullMarked;
