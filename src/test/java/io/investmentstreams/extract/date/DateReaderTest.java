package io.investmentstreams.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DateReaderTest {
    private static final DateReader READER = new DateReader();

    static Stream<String> cases() throws IOException {
        try (InputStream in = DateReaderTest.class.getResourceAsStream("/extract/date-cases.tsv")) {
            String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return table.lines().filter(line -> !line.isEmpty() && line.charAt(0) != '#').toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aSentenceYieldsExactlyItsDates(String line) {
        String[] cells = line.split("\t");
        LocalDate published = cells[1].equals("-") ? null : LocalDate.parse(cells[1]);
        List<String> expected =
                Arrays.stream(cells).skip(2).filter(cell -> !cell.equals("-")).toList();
        List<String> found = READER.read(cells[0], published).stream()
                .map(m -> shown(cells[0], m))
                .toList();
        assertThat(found).isEqualTo(expected);
    }

    private static String shown(String text, DateMention m) {
        String on = m.on() == null ? "?" : m.on().toString();
        String until = m.until() == null ? "?" : m.until().toString();
        return text.substring(m.start(), m.end()) + "|" + on + "|" + until + "|" + m.precision();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "某某网 > 资讯 > 正文\\n2022/03/10 19:50  某客户端|2022-03-10",
                "栏目 2021-06-01 11:40www.example.com频道|2021-06-01",
                "2023年8月7日签约。\\n发布时间:2023-08-09 来源:某报|2023-08-09",
                "发布日期：2023年8月9日|2023-08-09",
                "標題\\n發布時間：2023-08-09|2023-08-09",
                "标题\\n2023-08-09\\n正文从这里开始。|2023-08-09",
                "二〇二三 2023-13-09 10:00 之后 2023-11-09 10:00|2023-11-09",
            })
    void aPagePrintsItsPublicationDate(String page, LocalDate expected) {
        assertThat(READER.publicationStamp(page.replace("\\n", "\n"))).contains(expected);
    }

    @Test
    void aDateInProseIsNoPublicationStamp() {
        assertThat(READER.publicationStamp("2021年11月9日下午,园区举行大会,签约项目98个。")).isEmpty();
        assertThat(READER.publicationStamp("Copyright 2016-2025 某网")).isEmpty();
        assertThat(READER.publicationStamp("")).isEmpty();
    }
}
