package io.investmentstreams.extract.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @Test
    void theWordDecidesBetweenFormsOfACharacter() {
        assertThat(cleaner.clean("隨著乾安縣著名企業於週一瞭解乾燥設備,徵收土地").text()).isEqualTo("随着乾安县著名企业于周一了解干燥设备,征收土地");
        assertThat(cleaner.clean("昇腾与哪吒汽车在乾县、於潜镇设厂").text()).isEqualTo("昇腾与哪吒汽车在乾县、於潜镇设厂");
    }

    @Test
    void blanksAndInvisibleMarksDoNotCount() {
        assertThat(cleaner.clean("\u3000\u3000总投资\u00A012 亿\u200B元\r\n\r\n \t二期 待定\u00A0")
                        .text())
                .isEqualTo("总投资12亿元\n二期 待定");
    }

    @Test
    void aSpanOutsideTheTextIsRefused() {
        CleanText clean = cleaner.clean("签约");
        assertThat(clean.span(2, 2)).isEqualTo(new Span(2, 2, "", null, null));
        assertThatThrownBy(() -> clean.span(1, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
