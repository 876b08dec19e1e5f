package dev.tandem.session;

/** Who said which planned session a session fulfils. */
enum MatchedBy {
    /** The request named it. */
    REQUEST,
    /** The service found it by day and kind. */
    DAY_AND_KIND
}
