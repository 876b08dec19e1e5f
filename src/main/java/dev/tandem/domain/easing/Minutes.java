package dev.tandem.domain.easing;

/** Minutes of a whole session that a volume factor and a cap leave. */
final class Minutes {
    private Minutes() {}

    static int left(int planned, Ease ease) {
        double factor = ease.get(Parameter.VOLUME_FACTOR, 1);
        int kept = factor < 1 ? Round.minutes(planned * factor) : planned;
        return (int) Math.min(kept, ease.get(Parameter.DURATION_CAP_MINUTES, planned));
    }
}
