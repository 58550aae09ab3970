package io.investmentstreams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private final Patience patience = new Patience(Duration.ofMillis(50));

    @Test
    void aLittleGoesOnAtOnce() {
        patience.more();
        assertThat(patience.waits(12)).isFalse();
    }

    @Test
    void aFloodWaitsUntilNoMoreComes() {
        patience.more();
        assertThat(patience.waits(5000)).isTrue();
        assertThat(patience.waits(5000)).isFalse();
    }

    @Test
    void aFloodWithoutEndWaitsForASecondAtMost() {
        int waited = 0;
        patience.more();
        while (patience.waits(5000)) {
            waited++;
            patience.more();
        }
        assertThat(waited).isEqualTo(19);
        patience.more();
        assertThat(patience.waits(5000)).as("the next second begins anew").isTrue();
    }
}
