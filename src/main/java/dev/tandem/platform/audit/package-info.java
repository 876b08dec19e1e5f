/**
 * The record of who read or changed whose data. A request only notes what it did; one thread writes
 * the notes, as soon as it can and many at once, so that requests neither wait nor need a statement
 * for it. Nothing noted is lost while the process lives, nor when it ends in order: if the database
 * is away the notes wait in memory, and once there is no room left for more, requests are refused
 * rather than served unrecorded. Only a process that is killed loses what it had not written yet,
 * as a rule the last few milliseconds.
 */
@NullMarked
package dev.tandem.platform.audit;

import org.jspecify.annotations.NullMarked;
