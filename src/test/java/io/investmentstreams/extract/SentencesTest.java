package io.investmentstreams.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.extract.money.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own sentences, a phrase type each, with the claims that must come out of them and no others. */
class SentencesTest {
    private static final Extractor EXTRACTOR = new Extractor();

    static List<Arguments> sentences() {
        return Rows.of("sentences.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void givesItsClaimsAndNoOthers(String why, String text, String claims) {
        Announcement a = EXTRACTOR.extract(new Article(why, null, null, null, text.replace('|', '\n'), null, null));
        List<String> expected = claims.equals("-") ? List.of() : List.of(claims.split(" \\| ", -1));
        assertThat(claims(a)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> claims(Announcement a) {
        List<String> claims = new ArrayList<>();
        for (Total t : a.totals()) {
            String count = t.projectCount() == null ? "-" : t.projectCount().toString();
            if (t.amount() != null)
                claims.add(String.join(":", "T", lower(t.scope()), lower(t.stage()), count, figure(t.amount())));
        }
        for (ProjectItem p : a.projects()) {
            if (p.amount() != null) claims.add(String.join(":", "P", lower(p.stage()), figure(p.amount()), p.name()));
        }
        return claims;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String figure(Amount a) {
        BigDecimal value = a.value() != null ? a.value() : a.low().add(a.high()).divide(BigDecimal.valueOf(2));
        return value.stripTrailingZeros().toPlainString() + a.currency();
    }
}
