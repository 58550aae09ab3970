package io.investmentstreams.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own sentences with the investors that must be read for each project. */
class InvestorsTest {
    private static final Extractor EXTRACTOR = new Extractor();

    static List<Arguments> sentences() throws IOException {
        try (InputStream in = InvestorsTest.class.getResourceAsStream("/extract/investors.tsv")) {
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return table.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arguments.of((Object[]) line.split("\t", -1)))
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void namesWhoInvests(String why, String text, String expected) {
        Announcement a = EXTRACTOR.extract(new Article(why, null, null, null, text, null, null));
        assertThat(a.projects())
                .extracting(p -> p.name() + "=" + String.join("+", p.investors()))
                .containsExactlyInAnyOrder(expected.split(" \\| ", -1));
    }
}
