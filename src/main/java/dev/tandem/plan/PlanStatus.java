package dev.tandem.plan;

/** An athlete has one active plan; the others are archived. */
enum PlanStatus {
    ACTIVE,
    ARCHIVED
}
