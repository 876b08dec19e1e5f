package dev.tandem.athlete;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** What an export holds, for the contract: a table that is not here fails the test of exports. */
@Schema(
        name = "AthleteExport",
        type = SchemaType.OBJECT,
        description =
                "All that is stored about an athlete, as of one moment: the athlete, then every row"
                    + " of theirs under the name of its table, in the order of its key. Values are"
                    + " as stored, sentences in the language of the answer; what has none is left"
                    + " out.",
        properties = {
            @SchemaProperty(name = "athlete", ref = "#/components/schemas/Athlete"),
            @SchemaProperty(name = "owner", description = "Whose the athlete is."),
            @SchemaProperty(name = "createdAt", format = "date-time"),
            @SchemaProperty(name = "exportedAt", format = "date-time"),
            @SchemaProperty(
                    name = "accessGrant",
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    description = "What others may do with the athlete."),
            @SchemaProperty(
                    name = "accessLog",
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    description = "Who read or changed something, when and how it was answered."),
            @SchemaProperty(
                    name = "achievement",
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    description = "The best of each mark on each day."),
            @SchemaProperty(
                    name = "alert",
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    description = "What was worth saying over weeks, and what became of it."),
            @SchemaProperty(
                    name = "alertReading",
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    description = "From which day and plan alerts were last read."),
            @SchemaProperty(
                    name = "benchmark",
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    description = "Runs and lifts that paces and weights are taken from."),
            @SchemaProperty(
                    name = "calendarLink",
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    description = "Secret calendar addresses, without the secrets."),
            @SchemaProperty(
                    name = "checkIn",
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    description = "Mornings as they were told, and the readiness read from them."),
            @SchemaProperty(
                    name = "droppedSession",
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    description = "What is no longer planned, for calendars that know it."),
            @SchemaProperty(
                    name = "goal",
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    description = "Goals."),
            @SchemaProperty(
                    name = "hold",
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    description = "Medical holds, and who cleared them with which note."),
            @SchemaProperty(
                    name = "limitation",
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    description = "Injuries and other restrictions."),
            @SchemaProperty(
                    name = "personalRecord",
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    description = "The best of each mark ever."),
            @SchemaProperty(
                    name = "plan",
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    description = "Plans with the shape of their weeks."),
            @SchemaProperty(
                    name = "planPause",
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    description = "Days off, with the reason."),
            @SchemaProperty(
                    name = "planReview",
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    description = "Weeks looked back on."),
            @SchemaProperty(
                    name = "planRevision",
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    description = "What changed in plans, by whom and why."),
            @SchemaProperty(
                    name = "planRevisionContent",
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    description = "What each revision made of the sessions."),
            @SchemaProperty(
                    name = "plannedSession",
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    description = "Planned sessions of all plans."),
            @SchemaProperty(
                    name = "praise",
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    description = "What was achieved last."),
            @SchemaProperty(
                    name = "recommendation",
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    description = "What was advised, from which situation, and what became of it."),
            @SchemaProperty(
                    name = "session",
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    description = "What was done."),
            @SchemaProperty(
                    name = "sweatTest",
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    description = "Sessions with a weighing before and after."),
            @SchemaProperty(
                    name = "trainingDay",
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    description = "Of each day the sums, and fitness and fatigue.")
        })
final class ExportedAthlete {
    private ExportedAthlete() {}
}
