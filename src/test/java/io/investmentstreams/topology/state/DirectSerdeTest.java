package io.investmentstreams.topology.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.extract.place.Region;
import io.investmentstreams.ledger.ProjectChange;
import io.investmentstreams.totals.Cell;
import io.investmentstreams.totals.CellDelta;
import io.investmentstreams.totals.CellDelta.DayDelta;
import io.investmentstreams.totals.CellState.Entry;
import io.investmentstreams.totals.CellState.Head;
import io.investmentstreams.totals.ChangeCause;
import io.investmentstreams.totals.Contribution;
import io.investmentstreams.totals.ContributionChange;
import io.investmentstreams.totals.Measure;
import io.investmentstreams.totals.RollUp.Cause;
import io.investmentstreams.totals.Slice;
import io.investmentstreams.totals.Window;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.kafka.common.serialization.Serde;

class DirectSerdeTest {
    @Property(tries = 200)
    void aDayHasTheBytesOfAvroAndIsReadBack(@ForAll("regionDays") RegionDay day) {
        assertSame(StateSerdes.days(), StateSerdes.generalDays(), day);
    }

    @Property(tries = 100)
    void aBatchHasTheBytesOfAvroAndIsReadBack(@ForAll("batches") DeltaBatch batch) {
        assertSame(StateSerdes.batches(), StateSerdes.generalBatches(), batch);
    }

    @Property(tries = 100)
    void contributionsHaveTheBytesOfAvroAndAreReadBack(@ForAll("contributions") List<Contribution> contributions) {
        assertSame(StateSerdes.contributions(), StateSerdes.generalContributions(), contributions);
    }

    /** The order of a map's entries is free, so the bytes may differ. */
    @Property(tries = 100)
    void aHeadIsReadBackByEither(@ForAll("slices") Slice a, @ForAll("slices") Slice b, @ForAll long revision) {
        Map<Window, Slice> sums = new EnumMap<>(Window.class);
        for (Window w : Window.values()) sums.put(w, sums.size() % 2 == 0 ? a : b);
        Head head = new Head("江苏省/苏州市", LocalDate.of(2021, 12, 1), revision, sums, 3);
        byte[] direct = StateSerdes.heads().serializer().serialize("store", head);
        byte[] general = StateSerdes.generalHeads().serializer().serialize("store", head);
        assertThat(direct).hasSameSizeAs(general);
        for (byte[] bytes : List.of(direct, general)) {
            assertThat(StateSerdes.heads().deserializer().deserialize("store", bytes))
                    .isEqualTo(head);
            assertThat(StateSerdes.generalHeads().deserializer().deserialize("store", bytes))
                    .isEqualTo(head);
        }
    }

    private static <T> void assertSame(Serde<T> direct, Serde<T> general, T value) {
        byte[] bytes = direct.serializer().serialize("store", value);
        assertThat(bytes).isEqualTo(general.serializer().serialize("store", value));
        assertThat(direct.deserializer().deserialize("store", bytes)).isEqualTo(value);
    }

    @Provide
    Arbitrary<RegionDay> regionDays() {
        Arbitrary<Map<String, Slice>> slices = Arbitraries.maps(Arbitraries.of("all", "other", "aerospace"), slices());
        return Combinators.combine(days(), slices, Arbitraries.longs()).as((on, sectors, revision) -> {
            Map<String, Entry> entries = new HashMap<>();
            sectors.forEach((sector, slice) -> entries.put(sector, new Entry(on, slice, revision)));
            return new RegionDay(on, entries);
        });
    }

    @Provide
    Arbitrary<DeltaBatch> batches() {
        return Combinators.combine(
                        changes().list().ofMaxSize(3), folded().list().ofMaxSize(3))
                .as(DeltaBatch::new);
    }

    @Provide
    Arbitrary<List<Contribution>> contributions() {
        Arbitrary<Region> regions = Arbitraries.of(new Region("320583", "江苏省/苏州市/昆山市"), Region.NATION);
        return Combinators.combine(regions, Arbitraries.of("all", "other"), days(), slices())
                .as(Contribution::new)
                .list()
                .ofMaxSize(3);
    }

    private Arbitrary<TimedChange> changes() {
        Arbitrary<Cause> causes = Combinators.combine(Arbitraries.of(ProjectChange.Cause.class), ids(), ids())
                .as(Cause::new)
                .injectNull(0.3);
        Arbitrary<ContributionChange> changes =
                Combinators.combine(contributions(), contributions(), causes).as(ContributionChange::new);
        return Combinators.combine(changes, Arbitraries.longs()).as(TimedChange::new);
    }

    private Arbitrary<Folded> folded() {
        Arbitrary<List<DayDelta>> days =
                Combinators.combine(days(), slices()).as(DayDelta::new).list().ofMaxSize(5);
        Arbitrary<List<ChangeCause>> causes = causes().list().ofMaxSize(4);
        Arbitrary<CellDelta> deltas = Combinators.combine(days, causes, Arbitraries.integers())
                .as((d, c, n) -> new CellDelta(new Cell("320583", "all"), "江苏省/苏州市/昆山市", d, c, n));
        return Combinators.combine(deltas, Arbitraries.longs()).as(Folded::new);
    }

    @Provide
    Arbitrary<Slice> slices() {
        return Combinators.combine(measures(), measures(), money(), Arbitraries.longs())
                .as(Slice::new);
    }

    private static Arbitrary<ChangeCause> causes() {
        return Combinators.combine(Arbitraries.of(ProjectChange.Cause.class), ids(), ids(), money())
                .as(ChangeCause::new);
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings().ofMaxLength(8).injectNull(0.2);
    }

    private static Arbitrary<Measure> measures() {
        return Combinators.combine(money(), money(), money(), Arbitraries.longs(), Arbitraries.longs())
                .as(Measure::new);
    }

    /** From cents to the 38 digits that the schema holds. */
    private static Arbitrary<BigDecimal> money() {
        BigInteger most = BigInteger.TEN.pow(38).subtract(BigInteger.ONE);
        return Arbitraries.bigIntegers().between(most.negate(), most).map(i -> new BigDecimal(i, 2));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(-10_000, 40_000)
                .map(LocalDate::ofEpochDay)
                .injectNull(0.2);
    }
}
