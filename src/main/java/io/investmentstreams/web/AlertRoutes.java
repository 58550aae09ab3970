package io.investmentstreams.web;

import io.investmentstreams.alert.Alert;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
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
        List<ToldAlert> alerts = view.alerts().all().stream()
                .sorted(STANDING_FIRST)
                .map(a -> ToldAlert.of(a, view))
                .toList();
        Csv<ToldAlert> csv = new Csv<ToldAlert>()
                .column("rule", ToldAlert::rule)
                .column("subject", ToldAlert::subject)
                .column("state", t -> t.state().name().toLowerCase(java.util.Locale.ROOT))
                .column("message", ToldAlert::message)
                .column("reason", ToldAlert::reason)
                .column("raisedAt", t -> t.raisedAt().toString());
        Answers.list(ctx, "alerts", alerts, null, alerts, csv);
    }
}
