package io.investmentstreams.runtime;

import io.investmentstreams.alert.AlertFile;
import io.investmentstreams.embedded.DataDirectory;
import io.investmentstreams.embedded.EmbeddedBroker;
import io.investmentstreams.embedded.EmbeddedRegistry;
import io.investmentstreams.embedded.EmbeddedRegistryRoutes;
import io.investmentstreams.embedded.EmbeddedRegistryTopic;
import io.investmentstreams.extract.Extractor;
import io.investmentstreams.failure.UserError;
import io.investmentstreams.feed.Feed;
import io.investmentstreams.feed.FeedItem;
import io.investmentstreams.feed.Publisher;
import io.investmentstreams.serde.Mappings;
import io.investmentstreams.serde.SerdeFactory;
import io.investmentstreams.topic.TopicAdmin;
import io.investmentstreams.topic.Topics;
import io.investmentstreams.topology.AsOf;
import io.investmentstreams.topology.Pending;
import io.investmentstreams.topology.ValueSerdes;
import io.investmentstreams.web.Health;
import io.investmentstreams.web.HttpServer;
import io.investmentstreams.web.Monitor;
import io.investmentstreams.web.Routes;
import io.investmentstreams.web.View;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.Topology;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A whole pipeline with its monitor, from the broker (when it is the embedded one) to the HTTP port. */
public final class PipelineRun implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PipelineRun.class);

    private final Resources opened = new Resources();
    private final Monitor monitor = new Monitor(this::health, this::lag);
    private final Pending pending = new Pending();
    private final List<String> applications;
    private final List<StreamsApp> apps = new ArrayList<>();
    private Connection connection;
    private ValueSerdes serdes;
    private HttpServer http;
    private Settling settling;

    private PipelineRun(List<String> applications) {
        this.applications = applications;
    }

    /**
     * Starts everything; {@link #isReady()} tells when it runs.
     *
     * @throws UserError when something the user can mend is in the way; whatever was started is closed again
     */
    public static PipelineRun start(RunSettings settings) {
        PipelineRun run = new PipelineRun(settings.applications());
        try {
            run.open(settings);
            return run;
        } catch (RuntimeException | Error e) {
            run.close();
            throw e;
        }
    }

    private void open(RunSettings settings) {
        settings.access().check(settings.httpHost());
        DataDirectory data = opened.add(DataDirectory.open(settings.dataDir()));
        List<Routes> routes = new ArrayList<>();
        routes.add(settings.access());
        if (settings.embedded()) openEmbedded(settings, data, routes);
        else openOnCluster(settings, routes);
        Clusters.check(connection);
        ensureTopics(settings);
        serdes = new SerdeFactory(connection.clientConfig())::of;
        opened.add(monitor);
        monitor.connect(connection.clientConfig(), serdes);
        settling = opened.add(new Settling(connection));
        startApps(settings, data);
        startAlerts(settings.alerts(), data);
    }

    private void openEmbedded(RunSettings settings, DataDirectory data, List<Routes> routes) {
        EmbeddedBroker broker = opened.add(EmbeddedBroker.start(data.broker(), settings.brokerPort()));
        EmbeddedRegistry registry =
                opened.add(new EmbeddedRegistry(EmbeddedRegistryTopic.open(broker.bootstrapServers())));
        routes.add(r -> EmbeddedRegistryRoutes.attach(registry, r));
        routes.addAll(monitor.routes());
        http = opened.add(HttpServer.start(settings.httpHost(), settings.httpPort(), routes));
        Map<String, String> properties = new HashMap<>(settings.properties());
        properties.putAll(settings.access().clientProperties());
        connection = new Connection(broker.bootstrapServers(), http.url(), properties);
    }

    private void openOnCluster(RunSettings settings, List<Routes> routes) {
        connection = settings.cluster();
        routes.addAll(monitor.routes());
        http = opened.add(HttpServer.start(settings.httpHost(), settings.httpPort(), routes));
    }

    private void ensureTopics(RunSettings settings) {
        short replication = Short.parseShort(
                connection.properties().getOrDefault("replication.factor", settings.embedded() ? "1" : "-1"));
        try (Admin admin = Admin.create(connection.clientConfig())) {
            new TopicAdmin(admin).ensure(Topics.pipeline(connection.properties()), replication);
        }
    }

    private void startApps(RunSettings settings, DataDirectory data) {
        AsOf asOf = settings.asOf() == null ? AsOf.today(Clock.systemUTC()) : AsOf.fixed(settings.asOf());
        for (String id : applications) {
            Properties properties = properties(id, data);
            Topology topology = id.equals(Pipelines.ENRICH)
                    ? Pipelines.enrich(serdes, new Extractor(), properties)
                    : Pipelines.aggregate(serdes, asOf, pending, properties);
            apps.add(opened.add(StreamsApp.start(id, topology, properties)));
        }
    }

    private void startAlerts(AlertFile file, DataDirectory data) {
        if (!file.rules().isEmpty()) {
            Properties properties = properties(Pipelines.ALERTS, data);
            apps.add(opened.add(
                    StreamsApp.start(Pipelines.ALERTS, Pipelines.alerts(serdes, file, properties), properties)));
        }
        for (AlertFile.Webhook webhook : file.webhooks()) {
            opened.add(WebhookSender.start(
                    webhook,
                    connection.clientConfig(),
                    serdes.of(Mappings.ALERT).deserializer()));
        }
    }

    private Properties properties(String applicationId, DataDirectory data) {
        return StreamsApp.properties(applicationId, connection, data.streams());
    }

    public String bootstrapServers() {
        return connection.bootstrapServers();
    }

    public String schemaRegistry() {
        return connection.schemaRegistry();
    }

    public String httpUrl() {
        return http.url();
    }

    public View view() {
        return monitor.view();
    }

    /** True once both topologies run and the view is current. */
    public boolean isReady() {
        return health().ready();
    }

    private Health health() {
        if (apps.size() < applications.size()) return new Health(false, "starting", 0);
        if (monitor.hasFailed()) return new Health(false, "failed", monitor.left());
        for (StreamsApp app : apps) {
            if (app.hasFailed()) return new Health(false, "failed", 0);
            if (!app.isRunning()) return new Health(false, "restoring", monitor.left());
        }
        return monitor.health();
    }

    private long lag() {
        return settling == null ? -1 : settling.behind(Pipelines.ENRICH, Topics.ARTICLES.name());
    }

    /** @throws UserError when a topology has stopped for good */
    public void check() {
        apps.forEach(StreamsApp::check);
    }

    /** Publishes a feed; see {@link Publisher#publish}. */
    public Publisher.Progress publish(
            Feed feed, Consumer<Publisher.Progress> onProgress, Consumer<FeedItem.Refused> onRefused) {
        return new Publisher(connection.clientConfig(), serdes.of(Mappings.ARTICLE))
                .publish(feed, onProgress, onRefused);
    }

    /**
     * True when everything published so far has gone through what this process runs, and into the view; false when that cannot be
     * told because the cluster does not answer now.
     */
    public boolean isSettled() {
        try {
            return hasSettled();
        } catch (RetriableException e) {
            LOG.info("cannot tell yet whether all has settled", e);
            return false;
        }
    }

    private boolean hasSettled() {
        for (String application : applications) {
            if (!settling.hasReadAll(application, Pipelines.inputs(application))) return false;
        }
        return pending.count() == 0 && monitor.hasReached(settling.ends(monitor.topics()));
    }

    @Override
    public void close() {
        opened.close();
    }
}
