package io.investmentstreams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;

class RecentStoreTest {
    @Test
    void itReadsLikeTheStoreBehindAndTheStoreHoldsEveryWrite() {
        KeyValueStore<String, String> store = store();
        RecentStore<String> recent = new RecentStore<>(store, 3);
        TreeMap<String, String> should = new TreeMap<>();
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            String key = "k" + random.nextInt(8);
            if (random.nextInt(3) > 0) {
                String value = random.nextInt(4) == 0 ? null : "v" + i;
                recent.put(key, value);
                should.put(key, value);
            }
            assertThat(recent.get(key)).isEqualTo(should.get(key));
            assertThat(store.get(key)).isEqualTo(should.get(key));
        }
    }

    private static KeyValueStore<String, String> store() {
        KeyValueStore<String, String> store = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore("behind"), Serdes.String(), Serdes.String())
                .withLoggingDisabled()
                .build();
        MockProcessorContext<String, String> context = new MockProcessorContext<>();
        store.init(context.getStateStoreContext(), store);
        return store;
    }
}
