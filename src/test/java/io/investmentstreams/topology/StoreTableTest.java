package io.investmentstreams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.ledger.InMemoryLedgerState;
import io.investmentstreams.ledger.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/** A table over a store, with writes held back, reads like a plain map; writes taken back were never there. */
class StoreTableTest {
    private record Write(String key, String value, boolean commit) {}

    @Property(tries = 300)
    void aTableReadsWhatWasWrittenWhetherCommittedOrNot(
            @ForAll("writes") List<Write> writes, @ForAll("key") String from, @ForAll("key") String to) {
        StoreTable<String> table = table();
        Table<String> plain = new InMemoryLedgerState().index();
        writes.forEach(w -> {
            write(table, w);
            write(plain, w);
            if (w.commit) table.commit();
        });
        assertThat(table.get(from)).isEqualTo(plain.get(from));
        assertThat(range(table, from, to)).isEqualTo(range(plain, from, to));
        assertThat(prefix(table, from)).isEqualTo(prefix(plain, from));
        assertThat(table.last(from, to)).isEqualTo(plain.last(from, to));
    }

    @Property(tries = 100)
    void whatIsTakenBackLeavesTheTableAsItWas(
            @ForAll("writes") List<Write> kept, @ForAll("writes") List<Write> takenBack) {
        StoreTable<String> table = table();
        kept.forEach(w -> write(table, w));
        table.commit();
        Map<String, String> before = prefix(table, "");
        takenBack.forEach(w -> write(table, w));
        table.rollBack();
        assertThat(prefix(table, "")).isEqualTo(before);
    }

    @Provide
    Arbitrary<String> key() {
        return Arbitraries.strings().withChars('a', 'b', '|').ofMaxLength(3);
    }

    @Provide
    Arbitrary<List<Write>> writes() {
        return Combinators.combine(
                        key(), Arbitraries.of("1", "2", "3").injectNull(0.3), Arbitraries.of(true, false, false))
                .as(Write::new)
                .list()
                .ofMaxSize(20);
    }

    private static void write(Table<String> table, Write w) {
        if (w.value == null) table.delete(w.key);
        else table.put(w.key, w.value);
    }

    private static Map<String, String> range(Table<String> table, String from, String to) {
        Map<String, String> found = new TreeMap<>();
        table.range(from, to, (k, v) -> assertThat(found.put(k, v)).isNull());
        return found;
    }

    private static Map<String, String> prefix(Table<String> table, String prefix) {
        Map<String, String> found = new TreeMap<>();
        table.prefix(prefix, (k, v) -> assertThat(found.put(k, v)).isNull());
        return found;
    }

    private static StoreTable<String> table() {
        KeyValueStore<String, String> store = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore("table"), Serdes.String(), Serdes.String())
                .withLoggingDisabled()
                .build();
        MockProcessorContext<String, String> context = new MockProcessorContext<>();
        store.init(context.getStateStoreContext(), store);
        return new StoreTable<>(store);
    }
}
