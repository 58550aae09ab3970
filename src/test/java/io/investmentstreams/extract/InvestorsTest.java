package io.investmentstreams.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own sentences with the investors that must be read for each project. */
class InvestorsTest {
    private static final Extractor EXTRACTOR = new Extractor();

    static List<Arguments> sentences() {
        return Rows.of("investors.tsv");
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
