package io.investmentstreams.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.ledger.same.ObservationId;
import io.investmentstreams.ledger.same.Sieve;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ListsTest {
    private static final String KEY = "a list";
    private static final int OUTLINE = 300;

    private final Table<byte[]> shelves = new InMemoryLedgerState().shelves();
    private final Lists lists = new Lists(shelves);

    @Property(tries = 50)
    void whatIsTakenOffIsGoneAndTheRestStays(@ForAll long seed) {
        Table<byte[]> table = new InMemoryLedgerState().shelves();
        Lists filed = new Lists(table);
        Random random = new Random(seed);
        Set<ObservationId> held = new TreeSet<>();
        for (int i = 0; i < 200; i++) {
            List<ObservationId> off = new ArrayList<>(held);
            off.removeIf(id -> random.nextInt(20) != 0);
            ObservationId on = ObservationId.project("a" + i, 0);
            filed.replace(KEY, entries(off), entries(List.of(on)));
            off.forEach(held::remove);
            held.add(on);
            assertThat(ids(filed)).containsExactlyInAnyOrderElementsOf(held);
        }
        filed.replace(KEY, entries(held), List.of());
        assertThat(ids(filed)).isEmpty();
        table.prefix("", (key, value) -> assertThat(key).isNull());
    }

    @Test
    void anAdditionToALongListWritesLittleOfIt() {
        for (int i = 0; i < 1_000; i++)
            lists.replace(KEY, List.of(), entries(List.of(ObservationId.project("a" + i, 0))));
        assertThat(ids(lists)).hasSize(1_000);
        assertThat(shelves.get(KEY).length).isLessThanOrEqualTo(8 << 10);
    }

    private static List<ByteBuffer> entries(Iterable<ObservationId> ids) {
        List<ByteBuffer> entries = new ArrayList<>();
        ids.forEach(id -> entries.add(Filing.entry(id, new byte[OUTLINE])));
        return entries;
    }

    private static List<ObservationId> ids(Lists lists) {
        List<ObservationId> ids = new ArrayList<>();
        lists.read(KEY, Sieve.OPEN, ids::add);
        return ids;
    }
}
