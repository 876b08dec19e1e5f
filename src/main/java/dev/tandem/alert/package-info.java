/** Alerts: what is worth saying over weeks, read anew when asked for and kept with its state. */
@NullMarked
package dev.tandem.alert;

import org.jspecify.annotations.NullMarked;
