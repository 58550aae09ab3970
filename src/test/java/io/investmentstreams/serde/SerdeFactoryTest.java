package io.investmentstreams.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.investmentstreams.extract.Article;
import io.investmentstreams.ledger.ReviewItem;
import io.investmentstreams.ledger.rate.FxRate;
import java.time.LocalDate;
import java.util.Map;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SerdeFactoryTest {
    private static final Map<String, Object> CONFIG = Map.of(RegistryConfig.URL, "mock://factory");
    private static final Article ARTICLE = new Article("a1", null, null, "题", "文", null, null);

    @AfterEach
    void forget() {
        InMemorySchemaRegistryClient.drop("factory");
    }

    @Test
    void ourRecordsComeBackAsTheyWere() {
        try (Serde<Article> serde = new SerdeFactory(CONFIG).of(Mappings.ARTICLE)) {
            byte[] bytes = serde.serializer().serialize("articles", ARTICLE);
            assertThat(serde.deserializer().deserialize("articles", bytes)).isEqualTo(ARTICLE);
            assertThat(serde.serializer().serialize("articles", null)).isNull();
            assertThat(serde.deserializer().deserialize("articles", null)).isNull();
        }
    }

    @Test
    void theClassThatDoesTheAvroPartIsASetting() {
        Map<String, Object> config =
                Map.of(RegistryConfig.URL, "mock://factory", SerdeFactory.VALUE_SERDE, Other.class.getName());
        try (Serde<Article> other = new SerdeFactory(config).of(Mappings.ARTICLE);
                Serde<Article> ours = new SerdeFactory(CONFIG).of(Mappings.ARTICLE)) {
            byte[] bytes = other.serializer().serialize("articles", ARTICLE);
            assertThat(ours.deserializer().deserialize("articles", bytes)).isEqualTo(ARTICLE);
        }
    }

    @Test
    void aClassThatIsNoSerdeIsNamed() {
        SerdeFactory factory = new SerdeFactory(Map.of(SerdeFactory.VALUE_SERDE, "no.such.Serde"));
        assertThatThrownBy(() -> factory.of(Mappings.ARTICLE))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("no.such.Serde");
    }

    @Test
    void aRecordOfAnotherKindIsRefused() {
        SerdeFactory factory = new SerdeFactory(CONFIG);
        try (Serde<Article> articles = factory.of(Mappings.ARTICLE);
                Serde<ReviewItem> reviews = factory.of(Mappings.REVIEW)) {
            byte[] bytes = articles.serializer().serialize("mixed", ARTICLE);
            assertThatThrownBy(() -> reviews.deserializer().deserialize("mixed", bytes))
                    .isInstanceOf(SerializationException.class)
                    .hasMessageContaining("topic mixed");
        }
    }

    @Test
    void aRecordThatDoesNotFitItsSchemaIsRefused() {
        FxRate takenBack = new FxRate("USD", LocalDate.of(2021, 11, 9), null, "ecb");
        try (Serde<FxRate> rates = new SerdeFactory(CONFIG).of(Mappings.FX_RATE)) {
            assertThatThrownBy(() -> rates.serializer().serialize("fx-rates", takenBack))
                    .isInstanceOf(SerializationException.class)
                    .hasMessageContaining("topic fx-rates");
        }
    }

    /** Stands for a serde of another house. */
    public static final class Other extends AvroSerde<io.investmentstreams.avro.Article> {}
}
