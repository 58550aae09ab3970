package io.investmentstreams.web;

import io.investmentstreams.alert.Alert;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.serde.Mappings;
import io.investmentstreams.topic.Topics;
import io.investmentstreams.topology.ValueSerdes;
import io.investmentstreams.totals.CellChange;
import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.DaySlice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the records of each topic that a {@link View} shows into it; what cannot be read is left out. */
final class ViewIntake {
    private static final Logger LOG = LoggerFactory.getLogger(ViewIntake.class);

    private final Map<String, Consumer<ConsumerRecord<String, byte[]>>> readers = new HashMap<>();

    /** @param changes null to leave the topic of changes unread */
    ViewIntake(View view, ChangeLog changes, ValueSerdes serdes) {
        Deserializer<Project> projects = serdes.of(Mappings.PROJECT).deserializer();
        Deserializer<CellTotal> totals = serdes.of(Mappings.TOTAL).deserializer();
        Deserializer<DaySlice> days = serdes.of(Mappings.DAY).deserializer();
        Deserializer<CellChange> change = serdes.of(Mappings.CHANGE).deserializer();
        Deserializer<Alert> alerts = serdes.of(Mappings.ALERT).deserializer();
        readers.put(Topics.ARTICLES.name(), r -> view.article(r.key(), Located.of(r), r.value() != null));
        readers.put(
                Topics.ANNOUNCEMENTS.name(), r -> view.announcement(r.key(), r.value() == null ? null : Located.of(r)));
        readers.put(Topics.PROJECTS.name(), r -> view.project(r.key(), read(projects, r), r.timestamp()));
        readers.put(Topics.INVESTMENT_TOTALS.name(), r -> view.total(r.key(), read(totals, r)));
        readers.put(Topics.ALERTS.name(), r -> view.alert(r.key(), read(alerts, r)));
        readers.put(Topics.INVESTMENT_DAILY.name(), r -> view.day(r.key(), read(days, r)));
        if (changes != null)
            readers.put(Topics.INVESTMENT_CHANGES.name(), r -> changes.add(Change.of(r, read(change, r))));
    }

    /** Those whose records it takes. */
    List<String> topics() {
        return List.copyOf(readers.keySet());
    }

    /** @throws RuntimeException when the registry cannot be asked; nothing is taken then */
    void take(ConsumerRecord<String, byte[]> record) {
        if (record.key() == null) return;
        try {
            readers.get(record.topic()).accept(record);
        } catch (SerializationException | IllegalArgumentException e) {
            LOG.warn("{} {}@{} cannot be read and is left out", record.topic(), record.partition(), record.offset(), e);
        }
    }

    private static <T> T read(Deserializer<T> deserializer, ConsumerRecord<String, byte[]> record) {
        return record.value() == null ? null : deserializer.deserialize(record.topic(), record.value());
    }
}
