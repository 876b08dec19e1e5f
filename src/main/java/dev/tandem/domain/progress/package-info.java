/** What training has led to: records, weeks that followed the plan, milestones, predictions. */
@NullMarked
package dev.tandem.domain.progress;

import org.jspecify.annotations.NullMarked;
