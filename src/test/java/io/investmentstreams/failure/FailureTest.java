package io.investmentstreams.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class FailureTest {
    private final Failure failure = new Failure("articles", 3, 77, 1_636_000_000_000L, true, "extract", "X", "坏了");

    @Test
    void aFailureIsReadBackFromItsHeaders() {
        RecordHeaders headers = new RecordHeaders();
        failure.writeTo(headers);
        assertThat(Failure.of(headers)).isEqualTo(failure);
    }

    @Test
    void aSecondFailureReplacesTheFirst() {
        RecordHeaders headers = new RecordHeaders();
        failure.writeTo(headers);
        Failure second = new Failure("projects", 0, 1, 2, false, "project-deltas", "Y", "");
        second.writeTo(headers);
        assertThat(Failure.of(headers)).isEqualTo(second);
    }

    @Test
    void withoutTheFailureTheOriginalHeadersAreLeft() {
        RecordHeaders headers = new RecordHeaders();
        headers.add("cause-kind", new byte[] {1});
        failure.writeTo(headers);
        Failure.removeFrom(headers);
        assertThat(headers).singleElement().satisfies(h -> assertThat(h.key()).isEqualTo("cause-kind"));
    }

    @Test
    void headersOfAnotherRecordAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Failure.of(new RecordHeaders()))
                .withMessageContaining("__streams.errors.topic");
    }

    @Test
    void aRegistryThatIsDownIsNoFaultOfTheRecord() {
        RuntimeException down = new SerializationException("no answer", new ConnectException("refused"));
        assertThatThrownBy(() -> Poison.check(down)).isSameAs(down);
        assertThat(Poison.isPoison(new TimeoutException())).isFalse();
        assertThat(Poison.isPoison(new SerializationException("unknown magic byte")))
                .isTrue();
    }
}
