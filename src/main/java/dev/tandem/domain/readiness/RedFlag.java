package dev.tandem.domain.readiness;

/** A sign that ends training until a professional has cleared it (dossier C13). */
public enum RedFlag {
    CHEST_PAIN(Urgency.NOW),
    FAINTING(Urgency.NOW),
    SEVERE_BREATHLESSNESS(Urgency.NOW),
    IRREGULAR_HEARTBEAT(Urgency.NOW),
    STROKE_SIGNS(Urgency.NOW),
    WORST_HEADACHE(Urgency.NOW),
    HEAT_COLLAPSE(Urgency.NOW),
    SEIZURE(Urgency.NOW),
    COUGHING_BLOOD(Urgency.NOW),
    ALLERGIC_REACTION(Urgency.NOW),
    CALF_SWELLING(Urgency.SOON),
    SUSPECTED_FRACTURE(Urgency.SOON),
    LOCKED_JOINT(Urgency.SOON),
    HEAD_INJURY(Urgency.SOON),
    DARK_URINE(Urgency.SOON),
    SADDLE_NUMBNESS(Urgency.SOON),
    FEVER_WITH_SYMPTOMS(Urgency.SOON),
    FOCAL_BONE_PAIN(Urgency.SOON),
    UNEXPLAINED_WEIGHT_LOSS(Urgency.SOON),
    MISSED_PERIODS(Urgency.SOON),
    SUICIDAL_THOUGHTS(Urgency.CRISIS);

    /** How fast help is needed; a crisis answers with words of help first. */
    public enum Urgency {
        SOON,
        CRISIS,
        NOW
    }

    private final Urgency urgency;

    RedFlag(Urgency urgency) {
        this.urgency = urgency;
    }

    public Urgency urgency() {
        return urgency;
    }
}
