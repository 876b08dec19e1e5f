/**
 * What the sport science says: the one place where a published number or a default of ours stands.
 */
@NullMarked
package dev.tandem.domain.science;

import org.jspecify.annotations.NullMarked;
