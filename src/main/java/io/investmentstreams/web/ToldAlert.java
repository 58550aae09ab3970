package io.investmentstreams.web;

import io.investmentstreams.alert.Alert;
import io.investmentstreams.ledger.Project;
import java.time.Instant;

/** An alert with the project it is about; {@code projectId} is null when there is none (any more). */
record ToldAlert(
        String rule,
        String subject,
        String projectId,
        Alert.State state,
        String message,
        String reason,
        Instant raisedAt) {
    static ToldAlert of(Alert a, View view) {
        String project = view.project(a.subject()).map(Project::id).orElse(null);
        return new ToldAlert(a.rule(), a.subject(), project, a.state(), a.message(), a.reason(), a.raisedAt());
    }
}
