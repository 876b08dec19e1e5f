/**
 * The exact search: rules and costs made into tables, branch and bound, and words for the result.
 */
@NullMarked
package dev.tandem.domain.schedule.search;

import org.jspecify.annotations.NullMarked;
