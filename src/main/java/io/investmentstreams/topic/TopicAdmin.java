package io.investmentstreams.topic;

import io.investmentstreams.failure.UserError;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.utils.Utils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates the topics that are missing and checks those that are there. Never changes one that exists. */
public final class TopicAdmin {
    private static final Logger LOG = LoggerFactory.getLogger(TopicAdmin.class);

    private static final Duration VISIBLE_WITHIN = Duration.ofSeconds(30);
    private static final long POLL_MS = 50;

    private final Admin admin;

    /** @param admin stays the caller's to close */
    public TopicAdmin(Admin admin) {
        this.admin = admin;
    }

    /**
     * Sees to it that every topic exists as specified.
     *
     * @param replicationFactor of topics that are created; existing ones may have any
     * @return names of the topics that were created, sorted
     * @throws UserError      when one exists with other settings; names topic, setting, what it is and what it should be
     * @throws KafkaException when the cluster cannot be asked or refuses
     */
    public Set<String> ensure(Collection<TopicSpec> specs, short replicationFactor) {
        Set<String> existing = get(admin.listTopics().names());
        Set<String> created = create(specs, existing, replicationFactor);
        Map<String, TopicDescription> descriptions =
                descriptions(specs.stream().map(TopicSpec::name).toList());
        awaitLeaders(created, descriptions);
        List<TopicSpec> toCheck =
                specs.stream().filter(s -> !created.contains(s.name())).toList();
        List<String> faults = faults(toCheck, descriptions);
        if (!faults.isEmpty())
            throw new UserError(
                    String.join("; ", faults) + "; mend the topic, or set " + Topics.PROPERTY_PREFIX + "NAME.SETTING");
        return created;
    }

    private Set<String> create(Collection<TopicSpec> specs, Set<String> existing, short replicationFactor) {
        List<NewTopic> missing = specs.stream()
                .filter(s -> !existing.contains(s.name()))
                .map(s -> s.toNewTopic(replicationFactor))
                .toList();
        Set<String> created = new TreeSet<>();
        for (Map.Entry<String, KafkaFuture<Void>> e :
                admin.createTopics(missing).values().entrySet()) {
            try {
                get(e.getValue());
                created.add(e.getKey());
            } catch (TopicExistsException another) {
                LOG.debug("{} was created by somebody else meanwhile: it is checked instead", e.getKey());
            }
        }
        return created;
    }

    private List<String> faults(List<TopicSpec> specs, Map<String, TopicDescription> descriptions) {
        if (specs.isEmpty()) return List.of();
        List<String> names = specs.stream().map(TopicSpec::name).toList();
        Map<String, Config> configs = configs(names);
        List<String> faults = new ArrayList<>();
        for (TopicSpec spec : specs) {
            int partitions = descriptions.get(spec.name()).partitions().size();
            if (partitions != spec.partitions())
                faults.add(
                        fault(spec, "partitions", Integer.toString(partitions), Integer.toString(spec.partitions())));
            new TreeMap<>(spec.allSettings()).forEach((setting, should) -> {
                ConfigEntry entry = configs.get(spec.name()).get(setting);
                String is = entry == null ? null : entry.value();
                if (!TopicSpec.serves(setting, is, should)) faults.add(fault(spec, setting, is, should));
            });
        }
        return faults;
    }

    /** A broker learns of a topic a moment after the controller made it: until then it is asked again. */
    private Map<String, TopicDescription> descriptions(List<String> names) {
        long deadline = System.nanoTime() + VISIBLE_WITHIN.toNanos();
        while (true) {
            try {
                return get(admin.describeTopics(names).allTopicNames());
            } catch (UnknownTopicOrPartitionException notYet) {
                if (System.nanoTime() > deadline) throw notYet;
                Utils.sleep(POLL_MS);
            }
        }
    }

    /**
     * A broker leads a new partition a moment after it says so. Of the first records a producer sends meanwhile, the earlier may be
     * refused and the later taken, and then the earlier never are; offsets are only told by who leads.
     */
    private void awaitLeaders(Set<String> created, Map<String, TopicDescription> descriptions) {
        Map<TopicPartition, OffsetSpec> all = new HashMap<>();
        for (String topic : created)
            for (TopicPartitionInfo p : descriptions.get(topic).partitions())
                all.put(new TopicPartition(topic, p.partition()), OffsetSpec.latest());
        get(admin.listOffsets(all).all());
    }

    private Map<String, Config> configs(List<String> names) {
        List<ConfigResource> resources = names.stream()
                .map(n -> new ConfigResource(ConfigResource.Type.TOPIC, n))
                .toList();
        Map<String, Config> byName = new HashMap<>();
        get(admin.describeConfigs(resources).all()).forEach((resource, config) -> byName.put(resource.name(), config));
        return byName;
    }

    private static String fault(TopicSpec spec, String setting, String is, String should) {
        return "topic " + spec.name() + " has " + setting + "=" + is + ", it should be " + should;
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw new KafkaException(e.getCause());
        }
    }
}
