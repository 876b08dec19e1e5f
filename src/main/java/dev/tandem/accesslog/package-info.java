/** What the record of accesses says of one athlete, and how long it is kept. */
@NullMarked
package dev.tandem.accesslog;

import org.jspecify.annotations.NullMarked;
