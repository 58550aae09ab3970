package io.investmentstreams.serde;

import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.extract.AmountMention;
import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.PlaceMention;
import io.investmentstreams.extract.ProjectItem;
import io.investmentstreams.extract.Verdict;
import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.place.PlaceKind;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.role.Role;
import io.investmentstreams.extract.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {
    private static final Region KUNSHAN = new Region("320583", "江苏省/苏州市/昆山市");
    private static final Amount AMOUNT = Amount.exact(new BigDecimal("1800000000"), "USD");
    private static final Span SPAN = new Span(3, 9, "18亿美元", null, null);
    private static final Announcement ANNOUNCEMENT = new Announcement(
            "a1",
            Verdict.NOT_ANNOUNCEMENT,
            null,
            LocalDate.of(2021, 11, 9),
            List.of(new AmountMention(SPAN, AMOUNT, Role.EVENT_TOTAL, KUNSHAN, null, null)),
            List.of(new PlaceMention(new Span(0, 2, "昆山", null, "title"), KUNSHAN, PlaceKind.DIVISION)),
            List.of(new ProjectItem(
                    "友达面板", List.of("友达"), AMOUNT, KUNSHAN, "new_generation_it", Stage.SIGNED, null, null, SPAN)),
            List.of(),
            List.of(),
            "1");

    @Test
    void writesTheShapeOthersBuildOn() throws Exception {
        assertThat(Json.mapper().writeValueAsString(ANNOUNCEMENT))
                .contains("\"verdict\":\"not_announcement\"")
                .contains("\"eventOn\":\"2021-11-09\"")
                .contains("{\"start\":3,\"end\":9,\"text\":\"18亿美元\",\"value\":\"1800000000\",\"low\":\"1800000000\"")
                .contains(
                        "\"role\":\"event_total\",\"region\":{\"code\":\"320583\",\"path\":\"江苏省/苏州市/昆山市\"},\"sector\":null")
                .contains("\"in\":\"title\",\"code\":\"320583\",\"path\":\"江苏省/苏州市/昆山市\",\"kind\":\"division\"")
                .contains("\"within\":null")
                .doesNotContain("normalized");
    }

    @Test
    void readsBackWhatItWrote() throws Exception {
        String json = Json.mapper().writeValueAsString(ANNOUNCEMENT);
        assertThat(Json.mapper().readValue(json, Announcement.class)).isEqualTo(ANNOUNCEMENT);
    }
}
