package io.investmentstreams.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.investmentstreams.topology.state.LedgerSerdes;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoreLedgerStateTest {
    private final MockProcessorContext<Object, Object> context = new MockProcessorContext<>();
    private KeyValueStore<String, String> index;

    @BeforeEach
    void openStores() {
        open(Names.READINGS_STORE, LedgerSerdes.readings());
        open(Names.PROJECTS_STORE, LedgerSerdes.projects());
        open(Names.RATES_STORE, LedgerSerdes.rates());
        open(Names.CORRECTIONS_STORE, LedgerSerdes.corrections());
        open(Names.SHELVES_STORE, Serdes.ByteArray());
        index = open(Names.INDEX_STORE, Serdes.String());
    }

    @Test
    void whatAnotherReleaseWroteIsRefusedWithTheCommandThatHelps() {
        index.put("an entry without a layout", "1");
        assertThatThrownBy(() -> new StoreLedgerState(context)).hasMessageContaining("`reset`");
    }

    @Test
    void whatThisReleaseWroteIsTakenAgain() {
        StoreLedgerState state = new StoreLedgerState(context);
        state.index().put("key", "value");
        state.commit();
        assertThat(new StoreLedgerState(context).index().get("key")).isEqualTo("value");
    }

    private <V> KeyValueStore<String, V> open(String name, Serde<V> values) {
        KeyValueStore<String, V> store = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(name), Serdes.String(), values)
                .withLoggingDisabled()
                .build();
        store.init(context.getStateStoreContext(), store);
        context.addStateStore(store);
        return store;
    }
}
