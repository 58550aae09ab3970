package io.investmentstreams.runtime;

import io.investmentstreams.extract.Extractor;
import io.investmentstreams.serde.Mapping;
import io.investmentstreams.serde.Mappings;
import io.investmentstreams.serde.SerdeFactory;
import io.investmentstreams.topic.TopicSpec;
import io.investmentstreams.topic.Topics;
import io.investmentstreams.topology.ValueSerdes;
import io.investmentstreams.totals.CellTotal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;

/**
 * Computes from the sources what every compacted output topic must hold, with the pure code and none of the streams code, and
 * compares record for record. Revisions are a matter of the order of arrival and are left out.
 */
public final class Audit {
    private static final Set<String> IGNORED = Set.of("revision");

    private final Connection connection;
    private final ValueSerdes serdes;

    public Audit(Connection connection) {
        this.connection = connection;
        this.serdes = new SerdeFactory(connection.clientConfig())::of;
    }

    /**
     * What was found.
     *
     * @param settled whether the pipeline had read everything when the audit began; else differences may be in flight
     * @param asOf    the day the windows end on; null when there are no totals
     * @param records how many records were compared
     */
    public record Report(boolean settled, LocalDate asOf, int articles, int records, int differences) {}

    /** Looks once at what stands now and waits for nothing. */
    public Report run(Consumer<Difference> found) {
        boolean settled = settled();
        try (TopicReader topics = new TopicReader(connection)) {
            Map<String, Map<String, Object>> held = new HashMap<>();
            held.put(name(Topics.ANNOUNCEMENTS), held(topics, Topics.ANNOUNCEMENTS, Mappings.ANNOUNCEMENT));
            held.put(name(Topics.PROJECTS), held(topics, Topics.PROJECTS, Mappings.PROJECT));
            held.put(name(Topics.NAIVE_AMOUNTS), held(topics, Topics.NAIVE_AMOUNTS, Mappings.NAIVE_AMOUNTS));
            held.put(name(Topics.INVESTMENT_TOTALS), held(topics, Topics.INVESTMENT_TOTALS, Mappings.TOTAL));
            held.put(name(Topics.INVESTMENT_DAILY), held(topics, Topics.INVESTMENT_DAILY, Mappings.DAY));
            LocalDate asOf = asOf(held.get(name(Topics.INVESTMENT_TOTALS)));
            Sources sources = Sources.read(topics, serdes, new Extractor()::extract);
            Recomputed should = Recomputed.of(
                    sources.readings(), sources.rates(), sources.corrections(), asOf == null ? LocalDate.EPOCH : asOf);
            return compare(held, should, settled, asOf, found);
        }
    }

    private Report compare(
            Map<String, Map<String, Object>> held,
            Recomputed should,
            boolean settled,
            LocalDate asOf,
            Consumer<Difference> found) {
        List<Difference> differences = new ArrayList<>();
        int records = compare(Topics.ANNOUNCEMENTS, held, should.announcements(), differences::add)
                + compare(Topics.PROJECTS, held, should.projects(), differences::add)
                + compare(Topics.NAIVE_AMOUNTS, held, should.naive(), differences::add)
                + compare(Topics.INVESTMENT_TOTALS, held, should.totals(), differences::add)
                + compare(Topics.INVESTMENT_DAILY, held, should.days(), differences::add);
        differences.forEach(found);
        return new Report(settled, asOf, should.announcements().size(), records, differences.size());
    }

    private static int compare(
            TopicSpec topic, Map<String, Map<String, Object>> held, Map<String, ?> should, Consumer<Difference> found) {
        Map<String, Object> is = held.get(name(topic));
        Set<String> keys = new TreeSet<>(is.keySet());
        keys.addAll(should.keySet());
        keys.forEach(key -> Difference.find(name(topic), key, is.get(key), should.get(key), IGNORED, found));
        return keys.size();
    }

    private <T, A extends SpecificRecord> Map<String, Object> held(
            TopicReader topics, TopicSpec topic, Mapping<T, A> mapping) {
        Map<String, Object> held = new TreeMap<>();
        var values = serdes.of(mapping).deserializer();
        topics.read(name(topic), r -> {
            String key = r.key() == null ? "" : new String(r.key(), StandardCharsets.UTF_8);
            if (r.value() == null) held.remove(key);
            else held.put(key, value(() -> values.deserialize(r.topic(), r.value())));
        });
        return held;
    }

    private interface Attempt {
        Object make();
    }

    /** What cannot be read stands for itself, so that it differs from anything that should be. */
    private static Object value(Attempt attempt) {
        try {
            return attempt.make();
        } catch (SerializationException e) {
            return Map.of("unreadable", String.valueOf(e.getMessage()));
        }
    }

    /** The pipeline's date is the latest any cell has been moved to. */
    private static LocalDate asOf(Map<String, Object> totals) {
        return totals.values().stream()
                .filter(CellTotal.class::isInstance)
                .map(t -> ((CellTotal) t).asOf())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private boolean settled() {
        try (Settling settling = new Settling(connection)) {
            return Pipelines.APPLICATIONS.stream().allMatch(app -> settling.hasReadAll(app, Pipelines.inputs(app)));
        }
    }

    private static String name(TopicSpec topic) {
        return topic.name();
    }
}
