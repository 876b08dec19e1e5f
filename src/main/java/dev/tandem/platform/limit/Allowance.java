package dev.tandem.platform.limit;

/**
 * Whether there was something left, how much is, and in how many seconds more comes or all does.
 */
record Allowance(boolean isGiven, long remaining, long secondsToFull, long secondsToNext) {}
