/**
 * What to do with today's session, and why. {@link
 * dev.tandem.domain.recommendation.RuleBook#decide} turns a {@link
 * dev.tandem.domain.recommendation.Situation} into a {@link
 * dev.tandem.domain.recommendation.Recommendation}.
 */
@NullMarked
package dev.tandem.domain.recommendation;

import org.jspecify.annotations.NullMarked;
