package io.investmentstreams.alert;

import java.time.Instant;

/**
 * That a rule holds of a subject, or no longer does.
 *
 * @param rule     name of the rule
 * @param subject  project id, or {@code code|sector|window} of a total
 * @param message  what holds (held), one sentence in English with the figure
 * @param reason   why it no longer holds; null while it does
 * @param raisedAt when the record that made it hold was written
 */
public record Alert(String rule, String subject, State state, String message, String reason, Instant raisedAt) {
    /** Whether the ground of the alert stands. */
    public enum State {
        RAISED,
        RETRACTED
    }

    /** The record key in the topic. */
    public String key() {
        return key(rule, subject);
    }

    static String key(String rule, String subject) {
        return rule + "|" + subject;
    }

    Alert retracted(String why) {
        return new Alert(rule, subject, State.RETRACTED, message, why, raisedAt);
    }
}
