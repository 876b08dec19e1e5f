package dev.tandem.local;

/** Why the local run cannot start, in one sentence for the person at the terminal. */
final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotStart(String sentence) {
        super(sentence);
    }
}
