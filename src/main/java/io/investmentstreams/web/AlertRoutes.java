package io.investmentstreams.web;

import io.investmentstreams.alert.Alert;
import io.investmentstreams.ledger.Project;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** /api/alerts: the alerts that stand, then those taken back with the reason, the latest first. */
final class AlertRoutes implements Routes {
    private static final Comparator<Alert> STANDING_FIRST = Comparator.comparing(Alert::state)
            .thenComparing(Alert::raisedAt, Comparator.reverseOrder())
            .thenComparing(Alert::key);

    private final View view;

    AlertRoutes(View view) {
        this.view = view;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/alerts", this::alerts);
    }

    private void alerts(Context ctx) {
        List<Told> alerts =
                view.alerts().stream().sorted(STANDING_FIRST).map(this::told).toList();
        Csv<Told> csv = new Csv<Told>()
                .column("rule", Told::rule)
                .column("subject", Told::subject)
                .column("state", t -> t.state().name().toLowerCase(java.util.Locale.ROOT))
                .column("message", Told::message)
                .column("reason", Told::reason)
                .column("raisedAt", t -> t.raisedAt().toString());
        Answers.list(ctx, "alerts", alerts, null, alerts, csv);
    }

    private Told told(Alert a) {
        Project project = view.project(a.subject()).orElse(null);
        return new Told(
                a.rule(),
                a.subject(),
                project == null ? null : project.id(),
                a.state(),
                a.message(),
                a.reason(),
                a.raisedAt());
    }

    /** An alert with the project it is about; {@code projectId} is null when there is none (any more). */
    private record Told(
            String rule,
            String subject,
            String projectId,
            Alert.State state,
            String message,
            String reason,
            Instant raisedAt) {}
}
