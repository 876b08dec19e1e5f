package dev.tandem.domain.plan;

/** When in a day a session is: morning or evening where a day holds two, 6 h apart (R9). */
public enum DayPart {
    AM,
    PM,
    ANY
}
