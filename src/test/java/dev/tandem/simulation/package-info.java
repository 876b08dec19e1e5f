/**
 * A simulated population (dossier K3): does listening to check-ins make training better than
 * resting at random? {@link dev.tandem.simulation.Population} runs it and prints what is in
 * docs/simulation.md.
 */
@NullMarked
package dev.tandem.simulation;

import org.jspecify.annotations.NullMarked;
