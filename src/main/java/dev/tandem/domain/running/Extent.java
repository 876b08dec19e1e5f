package dev.tandem.domain.running;

/** How long a stretch goes on: by the clock or by the road. */
public sealed interface Extent {
    /** By the clock. */
    record Time(int seconds) implements Extent {
        public Time {
            if (seconds <= 0) {
                throw new IllegalArgumentException("a stretch lasts some time");
            }
        }
    }

    /** By the road. */
    record Distance(int meters) implements Extent {
        public Distance {
            if (meters <= 0) {
                throw new IllegalArgumentException("a stretch covers some ground");
            }
        }
    }
}
