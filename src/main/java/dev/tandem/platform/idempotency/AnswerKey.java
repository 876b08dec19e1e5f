package dev.tandem.platform.idempotency;

import jakarta.persistence.Embeddable;

import java.io.Serializable;

/** Whose key it is, for which path; of the key itself only a digest. */
@Embeddable
record AnswerKey(String credential, String path, String keyDigest) implements Serializable {}
