package io.investmentstreams.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.extract.Stage;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.ledger.Texts.Item;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SameProjectTest {
    private static final Map<String, String> PATHS = Map.of(
            "320583", "江苏省/苏州市/昆山市",
            "320585", "江苏省/苏州市/太仓市",
            "320213", "江苏省/无锡市/梁溪区",
            "320281", "江苏省/无锡市/江阴市",
            "430112", "湖南省/长沙市/望城区",
            "430100", "湖南省/长沙市",
            "440300", "广东省/深圳市",
            "520100", "贵州省/贵阳市");

    static Stream<String> pairs() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                SameProjectTest.class.getResourceAsStream("/ledger/pairs.txt"), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void pairsAreToldApart(String line) {
        String[] parts = line.split(" \\| ");
        Book book = Book.of(
                Texts.article("a").item(report(parts[1])).build(),
                Texts.article("b").item(report(parts[2])).build());
        assertThat(book.projects()).hasSize(parts[0].equals("same") ? 1 : 2);
    }

    private static Item report(String told) {
        String[] f = Arrays.copyOf(told.split(";"), 6);
        return Item.of(f[0])
                .by(f[1].isEmpty() ? new String[0] : new String[] {f[1]})
                .worth(f[2].isEmpty() ? null : Texts.cny(f[2]))
                .at(f[3].isEmpty() ? null : region(f[3]))
                .on(LocalDate.parse(f[4]))
                .stage(f[5] == null || f[5].isBlank() ? Stage.SIGNED : Stage.valueOf(f[5].trim()));
    }

    private static Region region(String code) {
        String path = "省" + code.substring(0, 2) + "/市" + code.substring(0, 4);
        return new Region(code, PATHS.getOrDefault(code, code.endsWith("00") ? path : path + "/县" + code));
    }
}
