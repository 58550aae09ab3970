package io.investmentstreams.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextCleanerTest {
    private final TextCleaner cleaner = new TextCleaner();

    @Test
    void pinyinScriptAndWidthBecomeOneForm() {
        assertThat(cleaner.clean("總投資１２０億元（約），項(xiàng)目３個(gè)").text()).isEqualTo("总投资120亿元(约),项目3个");
    }

    @Test
    void aSpanShowsTheOriginalAndItsCleanForm() {
        CleanText clean = cleaner.clean("項(xiàng)目總投資10億元");
        int at = clean.text().indexOf("10亿元");
        assertThat(clean.span(at, at + 4)).isEqualTo(new Span(12, 16, "10億元", "10亿元", null));
        assertThat(clean.span(0, 2).text()).isEqualTo("項(xiàng)目");
    }

    @Test
    void aTitleSaysSo() {
        assertThat(cleaner.cleanTitle("签约10亿元").span(2, 6)).isEqualTo(new Span(2, 6, "10亿元", null, "title"));
    }

    @Test
    void sentencesEndAtMarksAndLines() {
        CleanText clean = cleaner.clean("一期已开工。二期（投资5亿元；含设备）待建；\r\n三期“明年动工。”四期未定");
        assertThat(clean.sentences())
                .extracting(s -> clean.text().substring(s.start(), s.end()) + s.paragraph())
                .containsExactly("一期已开工。0", "二期(投资5亿元;含设备)待建;0", "三期“明年动工。”1", "四期未定1");
    }
}
