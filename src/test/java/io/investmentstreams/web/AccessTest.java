package io.investmentstreams.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.investmentstreams.failure.UserError;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AccessTest {
    @Test
    void anOpenAddressNeedsAGuard() {
        assertThatThrownBy(() -> Access.OPEN.check("0.0.0.0"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("--http-token");
        new Access("secret", null).check("0.0.0.0");
        Access.OPEN.check("127.0.0.1");
    }

    @Test
    void onlyWhoNamesTheTokenOrTheUserIsAnswered() throws Exception {
        try (MonitorServer server =
                new MonitorServer(new Access("secret", "me:pass"), 10, 10, Duration.ofSeconds(15))) {
            assertThat(server.get("/api/totals").statusCode()).isEqualTo(401);
            assertThat(server.get("/").statusCode()).isEqualTo(401);
            assertThat(server.get("/api/totals", "Authorization", "Bearer wrong")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(server.get("/api/totals", "Authorization", "Bearer secret")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(server.get("/api/totals", "Authorization", "Basic bWU6cGFzcw==")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
        }
    }
}
