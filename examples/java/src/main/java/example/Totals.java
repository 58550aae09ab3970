package example;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Follows the topic investment-totals from its beginning and prints the signed figure of each cell of one region. */
public final class Totals {
    private Totals() {}

    /** Arguments, each with a default: bootstrap servers, registry, code of the region, records after which it ends (0: never). */
    public static void main(String[] args) {
        String bootstrap = args.length > 0 ? args[0] : "127.0.0.1:9092";
        String registry = args.length > 1 ? args[1] : "http://127.0.0.1:8080";
        String code = args.length > 2 ? args[2] : "100000";
        int most = args.length > 3 ? Integer.parseInt(args[3]) : 0;
        Map<String, Object> config = Map.of(
                "bootstrap.servers", bootstrap,
                "group.id", "totals-example-" + UUID.randomUUID(),
                "auto.offset.reset", "earliest",
                "isolation.level", "read_committed");
        try (KafkaConsumer<String, GenericRecord> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new RegistryDeserializer(registry))) {
            consumer.subscribe(List.of("investment-totals"));
            for (int read = 0; most == 0 || read < most; ) {
                for (ConsumerRecord<String, GenericRecord> record : consumer.poll(Duration.ofSeconds(1))) {
                    if (!record.key().startsWith(code + "|") || (most > 0 && read >= most)) continue;
                    System.out.println(record.key() + " " + line(record.value()));
                    read++;
                }
            }
        }
    }

    /** {@code total} is null when nothing supports the cell any more. */
    private static String line(GenericRecord total) {
        if (total == null) return "gone";
        LocalDate asOf = (LocalDate) total.get("asOf");
        for (Object each : (List<?>) total.get("windows")) {
            GenericRecord window = (GenericRecord) each;
            if (!window.get("window").toString().equals("30d")) continue;
            GenericRecord signed = (GenericRecord) window.get("signed");
            BigDecimal value = (BigDecimal) signed.get("value");
            return asOf + " 30d CNY " + (value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString()) + " in "
                    + signed.get("projects") + " projects, revision " + total.get("revision");
        }
        return asOf.toString();
    }
}
