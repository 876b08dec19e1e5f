package dev.tandem.domain.alert;

/** How much an alert matters: good to know, keep an eye on it, do something now. */
public enum AlertSeverity {
    INFO,
    WATCH,
    ACT
}
