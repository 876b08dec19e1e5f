package dev.tandem.domain.alert;

/** A number an alert saw and the threshold it passed; the name says what it is and its unit. */
public record Seen(String name, double value, double threshold) {}
