package dev.tandem.recommendation;

/** What became of advice. */
enum AdviceStatus {
    OFFERED,
    ACCEPTED,
    DECLINED
}
