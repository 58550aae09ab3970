package io.investmentstreams.topology;

import io.investmentstreams.failure.UnwritableRecords;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/** The settings of Kafka Streams that both topologies rely on. */
public final class StreamsSettings {
    /** What is said of an article of 1 MB, spans and all, must pass between the halves of the topology. */
    private static final int LARGEST_RECORD = 8 << 20;

    private StreamsSettings() {}

    /** To be laid over whatever the user configures. */
    public static Map<String, Object> required() {
        return Map.of(
                StreamsConfig.PROCESSING_GUARANTEE_CONFIG,
                StreamsConfig.EXACTLY_ONCE_V2,
                StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG,
                true,
                StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG,
                UnwritableRecords.class,
                StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG,
                LedgerStoreSettings.class,
                "processing.exception.handler.global.enabled",
                true,
                StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG),
                LARGEST_RECORD,
                StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG),
                LARGEST_RECORD);
    }
}
