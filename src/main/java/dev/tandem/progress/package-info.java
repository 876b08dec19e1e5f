/** What training adds up to over weeks and years. */
@NullMarked
package dev.tandem.progress;

import org.jspecify.annotations.NullMarked;
