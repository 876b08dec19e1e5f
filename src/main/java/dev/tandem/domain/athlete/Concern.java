package dev.tandem.domain.athlete;

/** A screening answer that needs a clinician before training (dossier C14, I). */
public enum Concern {
    HEART_CONDITION,
    HIGH_BLOOD_PRESSURE,
    CHEST_PAIN,
    DIZZINESS_OR_FAINTING,
    CHRONIC_CONDITION,
    PRESCRIBED_MEDICATION,
    JOINT_OR_BONE_PROBLEM,
    SUPERVISED_ONLY,
    PREGNANT,
    POST_PARTUM,
    EATING_DISORDER,
    RECENT_SURGERY,
    CONCUSSION
}
