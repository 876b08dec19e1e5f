package dev.tandem.domain.progress;

/** An amount of training: sessions, minutes and load in AU. */
public record Work(int sessions, double minutes, double load) {
    public static final Work NONE = new Work(0, 0, 0);

    public Work plus(Work other) {
        return new Work(sessions + other.sessions, minutes + other.minutes, load + other.load);
    }
}
