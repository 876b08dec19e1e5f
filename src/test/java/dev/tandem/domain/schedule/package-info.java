@NullMarked
package dev.tandem.domain.schedule;

import org.jspecify.annotations.NullMarked;
