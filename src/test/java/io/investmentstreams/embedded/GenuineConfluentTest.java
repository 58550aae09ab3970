package io.investmentstreams.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import io.investmentstreams.avro.Article;
import io.investmentstreams.avro.FxRate;
import io.investmentstreams.serde.AvroDeserializer;
import io.investmentstreams.serde.AvroSerde;
import io.investmentstreams.serde.AvroSerializer;
import io.investmentstreams.serde.Mappings;
import io.investmentstreams.serde.SerdeFactory;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Confluent's own classes against our serializers and our registry, over real HTTP. */
class GenuineConfluentTest {
    private static final FxRate RATE =
            new FxRate("USD", LocalDate.of(2021, 11, 9), new BigDecimal("6.3921000000"), "ecb");
    private static final Article ARTICLE = new Article("a1", null, "某报", "某地签约", "总投资１８亿美元", "2021-11-10", null);

    private RegistryServer server;

    @BeforeEach
    void start() {
        server = new RegistryServer(new EmbeddedRegistryMemory());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void weReadWhatConfluentWrites() {
        try (KafkaAvroSerializer theirs = theirSerializer(Map.of());
                AvroSerde<FxRate> ours = ourSerde()) {
            byte[] bytes = theirs.serialize("fx-rates", RATE);
            assertThat(ours.deserializer().deserialize("fx-rates", bytes)).isEqualTo(RATE);
        }
    }

    @Test
    void confluentReadsWhatWeWriteAsItsGeneratedClass() {
        try (AvroSerde<FxRate> ours = ourSerde();
                KafkaAvroDeserializer theirs = theirDeserializer(Map.of("specific.avro.reader", true))) {
            byte[] bytes = ours.serializer().serialize("fx-rates", RATE);
            assertThat(theirs.deserialize("fx-rates", bytes)).isEqualTo(RATE);
        }
    }

    @Test
    void confluentReadsWhatWeWriteAsGenericRecord() {
        try (AvroSerde<Article> ours = ourSerde();
                KafkaAvroDeserializer theirs = theirDeserializer(Map.of())) {
            Object read = theirs.deserialize("articles", ours.serializer().serialize("articles", ARTICLE));
            assertThat(read).isInstanceOf(GenericRecord.class);
            GenericRecord record = (GenericRecord) read;
            assertThat(record.get("text")).hasToString("总投资１８亿美元");
            assertThat(record.get("url")).isNull();
        }
    }

    @Test
    void weReadConfluentsGenericRecordsAndTheyOurs() {
        Map<String, Object> config = Map.of("schema.registry.url", server.url());
        try (AvroSerde<Article> serde = ourSerde();
                AvroDeserializer<GenericRecord> ours = new AvroDeserializer<>();
                AvroSerializer<GenericRecord> oursBack = new AvroSerializer<>();
                KafkaAvroSerializer theirs = theirSerializer(Map.of());
                KafkaAvroDeserializer theirsBack = theirDeserializer(Map.of())) {
            ours.configure(config, false);
            oursBack.configure(config, false);
            GenericRecord generic =
                    ours.deserialize("articles", serde.serializer().serialize("articles", ARTICLE));
            assertThat(ours.deserialize("articles", theirs.serialize("articles", generic)))
                    .isEqualTo(generic);
            assertThat(theirsBack.deserialize("articles", oursBack.serialize("articles", generic)))
                    .isEqualTo(generic);
        }
    }

    @Test
    void bothGiveTheSameBytes() {
        try (KafkaAvroSerializer theirs = theirSerializer(Map.of());
                AvroSerde<FxRate> ours = ourSerde()) {
            byte[] bytes = ours.serializer().serialize("fx-rates", RATE);
            assertThat(theirs.serialize("fx-rates", RATE)).isEqualTo(bytes);
            assertThat(ByteBuffer.wrap(bytes).get()).isZero();
            assertThat(ByteBuffer.wrap(bytes).getInt(1)).isEqualTo(1);
        }
    }

    @Test
    void confluentFindsWhatWeRegisteredWhenItMayNotRegister() {
        try (KafkaAvroSerializer theirs = theirSerializer(Map.of("auto.register.schemas", false));
                AvroSerde<FxRate> ours = ourSerde()) {
            assertThatThrownBy(() -> theirs.serialize("fx-rates", RATE)).hasMessageContaining("Error retrieving");
            byte[] bytes = ours.serializer().serialize("fx-rates", RATE);
            assertThat(theirs.serialize("fx-rates", RATE)).isEqualTo(bytes);
        }
    }

    @Test
    void confluentWritesWithTheLatestVersion() {
        try (KafkaAvroSerializer theirs =
                        theirSerializer(Map.of("auto.register.schemas", false, "use.latest.version", true));
                AvroSerde<FxRate> ours = ourSerde()) {
            byte[] bytes = ours.serializer().serialize("fx-rates", RATE);
            assertThat(theirs.serialize("fx-rates", RATE)).isEqualTo(bytes);
        }
    }

    @Test
    void confluentsSerializersTakeThePlaceOfOursBySetting() {
        Map<String, Object> config =
                Map.of("schema.registry.url", server.url(), SerdeFactory.VALUE_SERDE, TheirSerde.class.getName());
        io.investmentstreams.extract.Article article =
                new io.investmentstreams.extract.Article("a1", null, null, "题", "文", null, null);
        try (Serde<io.investmentstreams.extract.Article> theirs = new SerdeFactory(config).of(Mappings.ARTICLE);
                AvroSerde<Article> ours = ourSerde()) {
            byte[] bytes = theirs.serializer().serialize("articles", article);
            assertThat(theirs.deserializer().deserialize("articles", bytes)).isEqualTo(article);
            assertThat(ours.deserializer().deserialize("articles", bytes).getText())
                    .isEqualTo("文");
        }
    }

    /** What Confluent's {@code SpecificAvroSerde} is: their two classes with the reader of generated ones. */
    public static final class TheirSerde extends Serdes.WrapperSerde<Object> {
        public TheirSerde() {
            super(new KafkaAvroSerializer(), new KafkaAvroDeserializer());
        }

        @Override
        public void configure(Map<String, ?> configs, boolean isKey) {
            Map<String, Object> specific = new HashMap<>(configs);
            specific.put("specific.avro.reader", true);
            super.configure(specific, isKey);
        }
    }

    @Test
    void confluentsClientFindsItsWayAroundTheRegistry() throws Exception {
        try (CachedSchemaRegistryClient client = new CachedSchemaRegistryClient(server.url(), 100)) {
            AvroSchema rate = new AvroSchema(FxRate.getClassSchema());
            int id = client.register("fx-rates-value", rate);
            assertThat(client.register("other-value", rate)).isEqualTo(id);
            assertThat(client.getSchemaById(id)).isEqualTo(rate);
            assertThat(client.getId("fx-rates-value", rate)).isEqualTo(id);
            assertThat(client.getVersion("fx-rates-value", rate)).isEqualTo(1);
            assertThat(client.getAllSubjects()).containsExactly("fx-rates-value", "other-value");
            assertThat(client.getAllVersions("fx-rates-value")).containsExactly(1);
            assertThat(client.getAllSubjectsById(id)).containsExactly("fx-rates-value", "other-value");
            assertThat(client.getAllVersionsById(id)).hasSize(2);
            assertThat(client.getLatestSchemaMetadata("fx-rates-value").getId()).isEqualTo(id);
            assertThat(client.getSchemaMetadata("fx-rates-value", 1).getVersion())
                    .isEqualTo(1);
            assertThat(client.getCompatibility(null)).isEqualTo("BACKWARD");
            assertThat(client.updateCompatibility("fx-rates-value", "FULL")).isEqualTo("FULL");
            assertThat(client.getCompatibility("fx-rates-value")).isEqualTo("FULL");
            assertThat(client.getMode()).isEqualTo("READWRITE");
            assertThat(client.deleteSubject("other-value")).containsExactly(1);
            assertThat(client.getAllSubjects()).containsExactly("fx-rates-value");
        }
    }

    @Test
    void confluentsClientUnderstandsOurRefusals() throws Exception {
        try (CachedSchemaRegistryClient client = new CachedSchemaRegistryClient(server.url(), 100)) {
            AvroSchema text = new AvroSchema("{\"type\":\"record\",\"name\":\"R\",\"fields\":[]}");
            AvroSchema more = new AvroSchema(
                    "{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"x\",\"type\":\"int\"}]}");
            client.register("s", text);
            assertThat(client.testCompatibility("s", more)).isFalse();
            assertRefused(409, 409, () -> client.register("s", more));
            assertRefused(404, 40401, () -> client.getLatestSchemaMetadata("unknown"));
            assertRefused(404, 40402, () -> client.getSchemaMetadata("s", 7));
            assertRefused(404, 40403, () -> client.getSchemaById(99));
        }
    }

    private static void assertRefused(int status, int code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RestClientException.class, e -> {
            assertThat(e.getStatus()).isEqualTo(status);
            assertThat(e.getErrorCode()).isEqualTo(code);
        });
    }

    private <T extends SpecificRecord> AvroSerde<T> ourSerde() {
        AvroSerde<T> serde = new AvroSerde<>();
        serde.configure(Map.of("schema.registry.url", server.url()), false);
        return serde;
    }

    private KafkaAvroSerializer theirSerializer(Map<String, ?> more) {
        KafkaAvroSerializer serializer = new KafkaAvroSerializer();
        serializer.configure(with(more), false);
        return serializer;
    }

    private KafkaAvroDeserializer theirDeserializer(Map<String, ?> more) {
        KafkaAvroDeserializer deserializer = new KafkaAvroDeserializer();
        deserializer.configure(with(more), false);
        return deserializer;
    }

    private Map<String, Object> with(Map<String, ?> more) {
        Map<String, Object> config = new HashMap<>(more);
        config.put("schema.registry.url", List.of(server.url()));
        return config;
    }
}
