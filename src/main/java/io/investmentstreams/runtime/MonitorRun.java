package io.investmentstreams.runtime;

import io.investmentstreams.failure.UserError;
import io.investmentstreams.serde.SerdeFactory;
import io.investmentstreams.topic.Topics;
import io.investmentstreams.web.Access;
import io.investmentstreams.web.Health;
import io.investmentstreams.web.HttpServer;
import io.investmentstreams.web.Monitor;
import io.investmentstreams.web.Routes;
import java.util.ArrayList;
import java.util.List;

/** The monitor alone, beside a pipeline that runs elsewhere. */
public final class MonitorRun implements AutoCloseable {
    private final Monitor monitor;
    private final Settling settling;
    private final HttpServer http;

    private MonitorRun(Connection cluster, Access access, String host, int port) {
        settling = new Settling(cluster);
        monitor = new Monitor(this::health, () -> settling.behind(Pipelines.ENRICH, Topics.ARTICLES.name()));
        List<Routes> routes = new ArrayList<>();
        routes.add(access);
        routes.addAll(monitor.routes());
        try {
            http = HttpServer.start(host, port, routes);
        } catch (UserError e) {
            settling.close();
            throw e;
        }
        monitor.connect(cluster.clientConfig(), new SerdeFactory(cluster.clientConfig())::of);
    }

    /**
     * Starts to serve; {@link #isReady()} tells when the figures are whole.
     *
     * @param port 0 takes any free port
     * @throws UserError when the cluster does not answer, holds no output topics, the port is taken or the address is unguarded
     */
    public static MonitorRun start(Connection cluster, Access access, String host, int port) {
        access.check(host);
        Clusters.check(cluster);
        try (Settling looking = new Settling(cluster)) {
            if (looking.ends(List.of(Topics.INVESTMENT_TOTALS.name())).isEmpty())
                throw new UserError("the cluster at " + cluster.bootstrapServers()
                        + " has no topic investment-totals; start the pipeline on it first (`run`)");
        }
        return new MonitorRun(cluster, access, host, port);
    }

    public String httpUrl() {
        return http.url();
    }

    public boolean isReady() {
        return health().ready();
    }

    /** @throws UserError when reading has stopped for good */
    public void check() {
        if (monitor.hasFailed())
            throw new UserError("the monitor cannot read the topics any more; its log says why; start it again");
    }

    private Health health() {
        return monitor.health();
    }

    @Override
    public void close() {
        http.close();
        monitor.close();
        settling.close();
    }
}
