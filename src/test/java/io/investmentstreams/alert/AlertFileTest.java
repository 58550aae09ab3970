package io.investmentstreams.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.investmentstreams.alert.AlertFile.BadAlertFile;
import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.totals.Window;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertFileTest {
    @TempDir
    Path folder;

    @Test
    void rulesOfProjectsAndOfTotalsAreToldApart() throws Exception {
        AlertFile file = load("""
                alerts:
                  - name: chips
                    sector: integrated_circuits
                    region: "320000"
                    stage: signed
                    minimum: 1000000000
                  - name: month
                    region: "320000"
                    window: 30d
                    threshold: 1e10
                webhooks:
                  - url: https://hooks.example.com/a
                    secret: s
                """);
        assertThat(file.rules())
                .containsExactly(
                        new AlertRule.OfProject(
                                "chips", "320000", "integrated_circuits", Stage.SIGNED, new BigDecimal("1000000000")),
                        new AlertRule.OfTotal("month", "320000", "all", Window.DAYS_30, new BigDecimal("1e10")));
        assertThat(file.webhooks()).hasSize(1);
    }

    @Test
    void anEmptyFileHasNoRules() throws Exception {
        assertThat(load("")).isEqualTo(AlertFile.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    alerts:\\n  - name: a\\n    sektor: all        | :3: field 'sektor' is not known
                    alerts:\\n  - name: a\\n    sector: chips      | :3: field 'sector' is 'chips'; allowed: one of
                    alerts:\\n  - name: a\\n    minimum: much      | :3: field 'minimum' is 'much'; allowed: a number above 0
                    alerts:\\n  - name: a\\n    region: 江苏       | :3: field 'region' is '江苏'; allowed: a code
                    alerts:\\n  - sector: all                      | :2: field 'name' is missing
                    alerts:\\n  - name: a\\n  - name: a            | :3: field 'name' 'a' is taken
                    alerts:\\n  - name: a\\n    window: 3d         | :2: field 'threshold' is missing
                    alerts: yes                                    | :1: field 'alerts' is no list
                    webhooks:\\n  - url: ftp://x\\n    secret: s   | :2: field 'url' is 'ftp://x'
                    alerts: [                                      | :1:
                    """)
    void anErrorNamesFileLineAndField(String yaml, String message) {
        assertThatThrownBy(() -> load(yaml.replace("\\n", "\n")))
                .isInstanceOf(BadAlertFile.class)
                .hasMessageContaining(folder.resolve("alerts.yaml") + message.strip());
    }

    private AlertFile load(String yaml) throws IOException, BadAlertFile {
        return AlertFile.load(Files.writeString(folder.resolve("alerts.yaml"), yaml));
    }
}
