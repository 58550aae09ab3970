package io.investmentstreams.web;

import io.investmentstreams.extract.place.Regions;
import io.investmentstreams.extract.sector.Sectors;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * All that the monitor offers over HTTP, whatever feeds its view.
 *
 * @param records null as long as there is no connection
 * @param whole   false while the view lacks records
 * @param lag     articles published and not yet counted; below 0 when that cannot be told
 */
record Endpoints(
        View view,
        ChangeLog changes,
        StreamHub hub,
        Supplier<Records> records,
        BooleanSupplier whole,
        Supplier<Health> health,
        LongSupplier lag) {
    List<Routes> all() {
        Regions regions = new Regions();
        Sectors sectors = Sectors.bundled();
        Params params = new Params(regions, sectors);
        return List.of(
                new ReadyGate(whole),
                new HealthRoutes(health),
                new TotalsRoutes(view, regions, params),
                new ProjectRoutes(view, sectors, params),
                new ArticleRoutes(view, records),
                new ChangeRoutes(changes, params, records),
                new StreamRoutes(hub, params),
                new FeedRoutes(view, sectors, params),
                new ReferenceRoutes(regions, sectors),
                new MetricsRoutes(view, changes, hub, health),
                new AlertRoutes(view),
                new StatusRoutes(view, changes, health, lag),
                new StaticRoutes());
    }
}
