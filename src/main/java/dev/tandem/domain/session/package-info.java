/** What was done: a session as it was reported or recorded. */
@NullMarked
package dev.tandem.domain.session;

import org.jspecify.annotations.NullMarked;
