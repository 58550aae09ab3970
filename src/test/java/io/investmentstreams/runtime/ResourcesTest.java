package io.investmentstreams.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResourcesTest {
    private final List<String> closed = new ArrayList<>();

    @Test
    void whatWasOpenedLastIsClosedFirstAndAFailureKeepsNothingOpen() {
        Resources resources = new Resources();
        resources.add(() -> closed.add("broker"));
        resources.add(() -> {
            throw new IllegalArgumentException("stuck");
        });
        resources.add(() -> closed.add("server"));
        assertThatThrownBy(resources::close).hasRootCauseMessage("stuck");
        assertThat(closed).containsExactly("server", "broker");
        resources.close();
        assertThat(closed).hasSize(2);
    }
}
