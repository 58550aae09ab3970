package io.investmentstreams.topic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/**
 * One topic as it must be: whoever creates, checks, reads or writes it takes everything from here.
 *
 * @param key        what the key means; keys are plain UTF-8 strings, save where bytes are kept as they came
 * @param value      schema of the value; null where the value is not Avro (original bytes, registry entries)
 * @param partitions how many it is created with, and must have
 * @param cleanUp    how the broker disposes of old records
 * @param settings   other settings it is created with, and must have, by their Kafka names
 */
public record TopicSpec(
        String name, String key, Schema value, int partitions, CleanUp cleanUp, Map<String, String> settings) {
    /** Settings of a size: a topic that allows more than asked is as good. */
    private static final Set<String> AT_LEAST = Set.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG);

    public TopicSpec {
        settings = Map.copyOf(settings);
        if (partitions < 1) throw new IllegalArgumentException("topic " + name + " needs at least one partition");
    }

    /** How the broker disposes of old records. */
    public enum CleanUp {
        /** Only the last value of a key is kept. */
        COMPACT("compact"),
        /** Every record is kept for the retention time. */
        DELETE("delete");

        private final String policy;

        CleanUp(String policy) {
            this.policy = policy;
        }

        /** The value of Kafka's {@code cleanup.policy}. */
        public String policy() {
            return policy;
        }
    }

    /** The same topic with one setting changed; {@code partitions} and any Kafka topic setting but the clean-up policy. */
    public TopicSpec with(String setting, String to) {
        if (setting.equals(TopicConfig.CLEANUP_POLICY_CONFIG))
            throw new IllegalArgumentException("the clean-up policy of " + name + " is part of what it means");
        if (setting.equals("partitions"))
            return new TopicSpec(name, key, value, Integer.parseInt(to), cleanUp, settings);
        Map<String, String> changed = new LinkedHashMap<>(settings);
        changed.put(setting, to);
        return new TopicSpec(name, key, value, partitions, cleanUp, changed);
    }

    /** All settings, the clean-up policy among them, by their Kafka names. */
    public Map<String, String> allSettings() {
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.put(TopicConfig.CLEANUP_POLICY_CONFIG, cleanUp.policy());
        return all;
    }

    /** True when a topic with {@code is} for {@code setting} serves as well as one with {@code should}. */
    static boolean serves(String setting, String is, String should) {
        if (AT_LEAST.contains(setting)) return is != null && Long.parseLong(is) >= Long.parseLong(should);
        return should.equals(is);
    }

    NewTopic toNewTopic(short replicationFactor) {
        return new NewTopic(name, partitions, replicationFactor).configs(allSettings());
    }
}
