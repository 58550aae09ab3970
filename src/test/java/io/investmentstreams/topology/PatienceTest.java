package io.investmentstreams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final int MUCH = 5000;
    private static final int TICK = 50;

    private final Patience.Flood flood = new Patience.Flood();
    private final Patience patience = new Patience(flood);
    private long now = 1_000_000;

    @Test
    void aLittleGoesOnAtOnce() {
        patience.more();
        assertThat(patience.waits(now, 12)).isFalse();
    }

    @Test
    void aFloodWaitsUntilNoMoreComes() {
        patience.more();
        assertThat(waitsAtNextTick()).isTrue();
        assertThat(waitsAtNextTick()).isFalse();
    }

    @Test
    void aFloodWithoutEndWaitsForASecondAtMost() {
        int waited = 0;
        patience.more();
        while (waitsAtNextTick()) {
            waited++;
            patience.more();
        }
        assertThat(waited).isEqualTo(20);
        patience.over(0, 0);
        patience.more();
        assertThat(waitsAtNextTick()).as("the next second begins anew").isTrue();
    }

    @Test
    void whatIsMuchGoesOnBeforeItsTime() {
        patience.more();
        assertThat(patience.waits(now, 1_000_000)).isFalse();
    }

    @Test
    void howMuchIsMuchDependsOnHowFastItIsHandedOn() {
        patience.more();
        patience.over(1_000_000, TimeUnit.SECONDS.toNanos(5));
        assertThat(patience.waits(now, 100_000)).as("at 200 a millisecond").isTrue();
        patience.more();
        patience.over(1_000_000, TimeUnit.SECONDS.toNanos(100));
        assertThat(patience.waits(now, 100_000)).as("at 10 a millisecond").isFalse();
    }

    @Test
    void aTaskWaitsForTheFloodOfAnother() {
        new Patience(flood).more();
        assertThat(waitsAtNextTick()).isTrue();
    }

    @Test
    void whatAnotherTaskHadCommittedBeginsAnew() {
        patience.more();
        assertThat(waitsAtNextTick()).isTrue();
        patience.over(0, 0);
        now += 2000;
        patience.more();
        assertThat(waitsAtNextTick()).isTrue();
    }

    private boolean waitsAtNextTick() {
        now += TICK;
        return patience.waits(now, MUCH);
    }
}
