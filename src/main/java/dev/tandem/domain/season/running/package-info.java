/** The running of a season: how far, how hard, step by step. */
@NullMarked
package dev.tandem.domain.season.running;

import org.jspecify.annotations.NullMarked;
