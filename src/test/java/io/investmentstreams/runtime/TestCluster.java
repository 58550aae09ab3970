package io.investmentstreams.runtime;

import io.investmentstreams.embedded.EmbeddedBroker;
import io.investmentstreams.embedded.EmbeddedRegistry;
import io.investmentstreams.embedded.EmbeddedRegistryRoutes;
import io.investmentstreams.embedded.EmbeddedRegistryTopic;
import io.investmentstreams.extract.Article;
import io.investmentstreams.extract.Extractor;
import io.investmentstreams.ledger.Reading;
import io.investmentstreams.ledger.Reading.Version;
import io.investmentstreams.serde.Mappings;
import io.investmentstreams.serde.SerdeFactory;
import io.investmentstreams.topic.TopicAdmin;
import io.investmentstreams.topic.Topics;
import io.investmentstreams.topology.AsOf;
import io.investmentstreams.web.HttpServer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;

/** A broker and a registry in this JVM that outlive the pipelines on them, and the readings of all that was published there. */
final class TestCluster implements AutoCloseable {
    private final EmbeddedBroker broker;
    private final EmbeddedRegistry registry;
    private final HttpServer http;
    private final KafkaProducer<String, Article> producer;
    private final Extractor extractor = new Extractor();
    private final List<Reading> readings = new ArrayList<>();

    TestCluster(Path folder) {
        broker = EmbeddedBroker.start(folder, 0);
        registry = new EmbeddedRegistry(EmbeddedRegistryTopic.open(broker.bootstrapServers()));
        http = HttpServer.start("127.0.0.1", 0, List.of(r -> EmbeddedRegistryRoutes.attach(registry, r)));
        try (Admin admin = Admin.create(clients())) {
            new TopicAdmin(admin).ensure(Topics.pipeline(), (short) 1);
        }
        producer = new KafkaProducer<>(
                clients(),
                new StringSerializer(),
                new SerdeFactory(clients()).of(Mappings.ARTICLE).serializer());
    }

    Map<String, Object> clients() {
        return Map.of("bootstrap.servers", bootstrapServers(), "schema.registry.url", registry());
    }

    String bootstrapServers() {
        return broker.bootstrapServers();
    }

    String registry() {
        return http.url();
    }

    /** Every version of every article that was published, as the extractor reads it. */
    List<Reading> readings() {
        return readings;
    }

    void publish(List<Newsroom.Item> items) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (Newsroom.Item i : items) sent.add(producer.send(record(i)));
        try {
            for (int i = 0; i < items.size(); i++)
                readings.add(reading(items.get(i), sent.get(i).get()));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ProducerRecord<String, Article> record(Newsroom.Item i) {
        return new ProducerRecord<>(Topics.ARTICLES.name(), null, i.at().toEpochMilli(), i.id(), i.article());
    }

    private Reading reading(Newsroom.Item i, RecordMetadata at) {
        Version version = new Version(i.at().toEpochMilli(), at.partition(), at.offset());
        LocalDate readOn = LocalDate.ofInstant(i.at(), AsOf.ZONE);
        return new Reading(i.id(), version, readOn, i.article() == null ? null : extractor.extract(i.article()));
    }

    @Override
    public void close() {
        producer.close();
        http.close();
        registry.close();
        broker.close();
    }
}
