package io.investmentstreams.extract.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MoneyReaderTest {
    private static final MoneyReader READER = new MoneyReader();

    static Stream<String> cases() throws IOException {
        try (InputStream in = MoneyReaderTest.class.getResourceAsStream("/extract/money-cases.tsv")) {
            String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return table.lines().filter(line -> !line.isEmpty() && line.charAt(0) != '#').toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aSentenceYieldsExactlyItsAmounts(String line) {
        String[] cells = line.split("\t");
        List<String> expected = new ArrayList<>(Arrays.asList(cells).subList(1, cells.length));
        expected.remove("-");
        assertThat(READER.read(cells[0]).stream().map(m -> shown(cells[0], m)).toList())
                .isEqualTo(expected.stream().map(MoneyReaderTest::plain).toList());
    }

    @Test
    void theTableIsLargeAndHasNegatives() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(200);
        assertThat(cases().filter(line -> line.endsWith("\t-"))).hasSizeGreaterThan(40);
    }

    private static String shown(String text, MoneyMention m) {
        Amount a = m.amount();
        String amount;
        if (a.isExact()) amount = plain(a.value());
        else if (a.value() == null) amount = plain(a.low()) + ".." + plain(a.high());
        else if (a.low() != null) amount = ">=" + plain(a.value());
        else amount = (a.high() != null ? "<=" : "~") + plain(a.value());
        String flags = (m.each() ? "|each" : "") + (m.superseded() ? "|gone" : "") + (m.threshold() ? "|class" : "");
        return text.substring(m.start(), m.end()) + "|" + amount + "|" + a.currency() + flags;
    }

    private static String plain(BigDecimal figure) {
        return figure == null ? "" : figure.stripTrailingZeros().toPlainString();
    }

    /** A cell of the table with its figures written out as the reader's are shown. */
    private static String plain(String cell) {
        String[] parts = cell.split("\\|", 3);
        String sign = parts[1].startsWith(">=") || parts[1].startsWith("<=")
                ? parts[1].substring(0, 2)
                : parts[1].startsWith("~") ? "~" : "";
        String[] figures = parts[1].substring(sign.length()).split("\\.\\.");
        String amount = sign + plain(new BigDecimal(figures[0]));
        if (figures.length > 1) amount += ".." + plain(new BigDecimal(figures[1]));
        return parts[0] + "|" + amount + "|" + parts[2];
    }
}
