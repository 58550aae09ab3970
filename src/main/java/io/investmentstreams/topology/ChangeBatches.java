package io.investmentstreams.topology;

import io.investmentstreams.topology.state.DeltaBatch;
import io.investmentstreams.topology.state.TimedChange;
import io.investmentstreams.totals.ContributionChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Changes in memory, by the province they lie in. */
final class ChangeBatches {
    /** Contributions in one record, about 100 kB; a change is never split. */
    private static final int MOST = 1000;

    private final Map<String, List<TimedChange>> provinces = new TreeMap<>();
    private int size;

    void add(String province, ContributionChange change, long timestamp) {
        provinces.computeIfAbsent(province, p -> new ArrayList<>()).add(new TimedChange(change, timestamp));
        size++;
    }

    /** How many changes are waiting. */
    int size() {
        return size;
    }

    /** Gives out all that waits, each batch with its province, and begins anew. */
    void take(BiConsumer<String, DeltaBatch> consumer) {
        provinces.forEach((province, changes) -> {
            int from = 0;
            while (from < changes.size()) {
                int to = end(changes, from);
                consumer.accept(province, DeltaBatch.of(changes.subList(from, to)));
                from = to;
            }
        });
        provinces.clear();
        size = 0;
    }

    private static int end(List<TimedChange> changes, int from) {
        int end = from;
        for (int room = MOST; room > 0 && end < changes.size(); end++)
            room -= changes.get(end).change().size();
        return end;
    }
}
