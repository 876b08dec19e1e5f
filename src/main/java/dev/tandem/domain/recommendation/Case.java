package dev.tandem.domain.recommendation;

import dev.tandem.domain.readiness.CheckIn;
import dev.tandem.domain.readiness.Readiness;
import dev.tandem.domain.readiness.Tuning;

import java.time.LocalDate;

/** One session of one situation, before the rules. */
record Case(
        Situation situation, Readiness readiness, History history, Subject subject, Tuning tuning) {

    LocalDate date() {
        return situation.date();
    }

    CheckIn.Health health() {
        var checkIn = situation.checkIn();
        return checkIn == null ? CheckIn.Health.UNTOLD : checkIn.health();
    }

    CheckIn.Feelings feelings() {
        var checkIn = situation.checkIn();
        return checkIn == null ? CheckIn.Feelings.UNTOLD : checkIn.feelings();
    }

    CheckIn.Markers markers() {
        var checkIn = situation.checkIn();
        return checkIn == null ? CheckIn.Markers.UNTOLD : checkIn.markers();
    }
}
