/**
 * Listening over weeks: what is worth saying beside the advice of the day. {@link
 * dev.tandem.domain.alert.AlertBook#alerts} turns an {@link dev.tandem.domain.alert.Outlook} into
 * {@link dev.tandem.domain.alert.Alert}s; none of them is a diagnosis or a probability.
 */
@NullMarked
package dev.tandem.domain.alert;

import org.jspecify.annotations.NullMarked;
