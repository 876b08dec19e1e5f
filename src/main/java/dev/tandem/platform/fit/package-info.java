/** The FIT format: definitions, data and checksums of files for sports devices. */
@NullMarked
package dev.tandem.platform.fit;

import org.jspecify.annotations.NullMarked;
