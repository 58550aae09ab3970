package io.investmentstreams.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.harness.PipelineHarness;
import io.investmentstreams.totals.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The README's example of the test harness, as whoever has the test jar would write it. */
class HarnessExampleTest {
    private static final String SIGNED = "11月9日，华澜集团与江苏省昆山市签约，华澜储能电池项目落户昆山市，总投资18亿元。";
    private static final String STARTED = "11月20日，总投资18.5亿元的华澜储能电池项目在江苏省昆山市开工。";

    @Test
    void aProjectIsCountedOnceHoweverManyArticlesTellOfIt() {
        try (PipelineHarness pipeline = PipelineHarness.on(LocalDate.of(2025, 11, 20))) {
            pipeline.article("a1", SIGNED).article("a2", SIGNED).article("a3", STARTED);
            pipeline.assertProjects().hasSize(1);
            pipeline.assertTotal("320583", "new_energy")
                    .signed("1850000000")
                    .projects(1)
                    .naive("5450000000");

            pipeline.withdraw("a3").assertTotal("100000", "all").signed("1800000000");
            pipeline.advance(Duration.ofDays(40))
                    .assertTotal("100000", "all")
                    .in(Window.DAYS_30)
                    .signed("0");
        }
    }

    @Test
    void theReadmeShowsThisVeryCode() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String here = Files.readString(
                Path.of("src/test/java/io/investmentstreams/example", getClass().getSimpleName() + ".java"));
        int start = readme.indexOf("```java\n") + "```java\n".length();
        String shown = readme.substring(start, readme.indexOf("```", start));
        assertThat(shown).isNotBlank();
        assertThat(here.replaceAll("\\s+", "")).contains(shown.replaceAll("\\s+", ""));
    }
}
