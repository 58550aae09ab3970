package io.investmentstreams.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    @Test
    void noFigureOfTheSampleFallsBelowItsRecord() {
        Map<String, Figure> figures = Evaluate.sample(line -> {});
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Evaluate.print(out, Samples.labels().size(), figures);
        assertThat(Recorded.load().fallenBelow(figures))
                .as("see mvn -Pevaluate -Dexec.args=-v")
                .isEmpty();
    }
}
