package io.investmentstreams.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.extract.place.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own short articles with every project and total that must come out: stage, place and count. */
class ReadingsTest {
    private static final Extractor EXTRACTOR = new Extractor();

    static List<Arguments> articles() {
        return Rows.of("readings.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void givesItsProjectsAndTotals(String why, String text, String expected) {
        Announcement a = EXTRACTOR.extract(new Article(why, null, null, null, text.replace('|', '\n'), null, null));
        List<String> lines = expected.equals("-") ? List.of() : List.of(expected.split(" \\| ", -1));
        assertThat(lines(a)).containsExactlyElementsOf(lines);
    }

    private static List<String> lines(Announcement a) {
        List<String> lines = new ArrayList<>();
        for (ProjectItem p : a.projects())
            lines.add(String.join(":", "P", lower(p.stage()), place(p.region()), p.name()));
        for (Total t : a.totals()) {
            String count = t.projectCount() == null ? "-" : t.projectCount().toString();
            lines.add(String.join(":", "T", lower(t.scope()), lower(t.stage()), count, place(t.region())));
        }
        return lines;
    }

    private static String place(Region region) {
        return region == null ? "-" : region.path().substring(region.path().lastIndexOf('/') + 1);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
