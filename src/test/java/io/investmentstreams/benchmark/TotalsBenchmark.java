package io.investmentstreams.benchmark;

import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.ledger.rate.Cny;
import io.investmentstreams.runtime.Connection;
import io.investmentstreams.runtime.Pipelines;
import io.investmentstreams.runtime.Settling;
import io.investmentstreams.runtime.StreamsApp;
import io.investmentstreams.serde.Mappings;
import io.investmentstreams.serde.SerdeFactory;
import io.investmentstreams.topic.TopicAdmin;
import io.investmentstreams.topic.Topics;
import io.investmentstreams.topology.AsOf;
import io.investmentstreams.topology.Pending;
import io.investmentstreams.topology.ValueSerdes;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * How many project records a second become totals: the aggregate topology with the settings of production (exactly once, state on
 * disk) against a broker in another process, each record in 12 cells. Half as many again go before to warm the JVM up, uncounted.
 * Run it by {@code mvn -Pbenchmark}; arguments: how many records, over how many counties, over how many days, and whether they lie
 * there {@code even} (which leaves least to fold) or as in the {@code news}.
 */
public final class TotalsBenchmark {
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);

    private final int records;
    private final Spread spread;
    private final Path folder;
    private final BrokerProcess broker;
    private final Connection connection;
    private final ValueSerdes serdes;

    private TotalsBenchmark(String[] args, Path folder, BrokerProcess broker) {
        records = args.length > 0 ? Integer.parseInt(args[0]) : 50_000;
        int counties = args.length > 1 ? Integer.parseInt(args[1]) : 2_700;
        int days = args.length > 2 ? Integer.parseInt(args[2]) : 365;
        spread = args.length > 3 && args[3].equals("news") ? Spread.news(counties, days) : Spread.even(counties, days);
        this.folder = folder;
        this.broker = broker;
        connection = new Connection(broker.bootstrapServers(), "mock://benchmark", Map.of());
        serdes = new SerdeFactory(connection.clientConfig())::of;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "benchmark");
        try (BrokerProcess broker = BrokerProcess.start(folder.resolve("broker"))) {
            new TotalsBenchmark(args, folder, broker).run();
        }
        System.exit(0);
    }

    private void run() {
        try (Admin admin = Admin.create(connection.clientConfig())) {
            new TopicAdmin(admin).ensure(Topics.pipeline(), (short) 1);
        }
        publish(0, records / 2);
        Properties config = StreamsApp.properties(Pipelines.AGGREGATE, connection, folder.resolve("state"));
        Pending pending = new Pending();
        try (StreamsApp app = StreamsApp.start(
                        Pipelines.AGGREGATE, Pipelines.aggregate(serdes, AsOf.fixed(AS_OF), pending, config), config);
                Settling settling = new Settling(connection)) {
            await(() -> app.isRunning() && hasSettled(settling, pending));
            publish(records / 2, records);
            measure(settling, () -> hasSettled(settling, pending));
        }
    }

    private static boolean hasSettled(Settling settling, Pending pending) {
        List<String> inputs = Pipelines.inputs(Pipelines.AGGREGATE);
        return settling.hasReadAll(Pipelines.AGGREGATE, inputs)
                && pending.count() == 0
                && settling.hasReadAll(Pipelines.AGGREGATE, inputs);
    }

    /** What was read while it was being published does not count. */
    private void measure(Settling settling, BooleanSupplier end) {
        long left = settling.behind(Pipelines.AGGREGATE, Topics.PROJECTS.name());
        long start = System.nanoTime();
        double cpuBefore = cpuSeconds();
        double brokerBefore = broker.cpuSeconds();
        try (Sampler sampler = new Sampler()) {
            await(end);
            double cpu = cpuSeconds() - cpuBefore;
            double brokerCpu = broker.cpuSeconds() - brokerBefore;
            double working = seconds(start);
            System.out.printf(
                    "%d of %d records %s: %.1f s, %.0f records/s; %.1f s of processor time, %.0f records per second of it; broker %.1f s%n",
                    left, records, spread, working, left / working, cpu, left / cpu, brokerCpu);
            System.out.print(sampler.report());
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // a lost record shows as one that never becomes a total
    private void publish(int first, int count) {
        Random random = new Random(first);
        try (KafkaProducer<String, Project> producer = new KafkaProducer<>(
                connection.clientConfig(),
                new StringSerializer(),
                serdes.of(Mappings.PROJECT).serializer())) {
            for (int i = first; i < first + count; i++) {
                Project p = project("p" + i, random);
                producer.send(new ProducerRecord<>(Topics.PROJECTS.name(), p.id(), p));
            }
        }
    }

    private Project project(String id, Random random) {
        int county = spread.county(random);
        String code = "%02d%02d%02d".formatted(51 + county % 30, 1 + county / 30 % 10, 1 + county / 300);
        Region region = new Region(code, "省%d/市%d/县%d".formatted(county % 30, county / 30 % 10, county / 300));
        BigDecimal value = new BigDecimal(1_000_000L * (1 + random.nextInt(10_000))).setScale(2);
        LocalDate on = AS_OF.minusDays(spread.daysAgo(random));
        return new Project(
                id,
                Project.Kind.PROJECT,
                "项目" + id,
                List.of("公司" + id),
                region,
                random.nextBoolean() ? "artificial_intelligence" : "integrated_circuits",
                Stage.SIGNED,
                on,
                new Amount(value, value, value, "CNY"),
                new Cny(value, value, value, null, null, null, false),
                1,
                List.of(),
                List.of("a" + id),
                1);
    }

    /** What this process has used of its cores, the broker not included. */
    private static double cpuSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
}
