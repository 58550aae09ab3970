package io.investmentstreams.ledger;

import static io.investmentstreams.ledger.Texts.DAY;
import static io.investmentstreams.ledger.Texts.article;
import static io.investmentstreams.ledger.Texts.cny;
import static io.investmentstreams.ledger.Texts.usd;
import static io.investmentstreams.ledger.Texts.withdrawn;
import static io.investmentstreams.ledger.Texts.yi;
import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.extract.Verdict;
import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.role.Role;
import io.investmentstreams.ledger.ProjectChange.Cause;
import io.investmentstreams.ledger.Texts.Headlined;
import io.investmentstreams.ledger.Texts.Item;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static Item panel() {
        return Item.of("友达LTPS超窄边框面板项目").by("友达光电").worth(cny("18"));
    }

    @Test
    void theSameArticleAgainChangesNothing() {
        Reading once = article("a").item(panel()).build();
        Book book = Book.of(once, once);
        assertThat(book.last.accepted()).isFalse();
        assertThat(book.last.changes()).isEmpty();
        assertThat(book.projects()).hasSize(1);
    }

    @Test
    void anotherVersionOfTheSameTextIsAcceptedAndChangesNothing() {
        Book book = Book.of(
                article("a").item(panel()).build(),
                article("a").version(2).item(panel()).build());
        assertThat(book.last.accepted()).isTrue();
        assertThat(book.last.changes()).isEmpty();
        assertThat(book.last.naive()).isEmpty();
        assertThat(book.state.projects().get(book.project().id()).revision()).isEqualTo(1);
    }

    @Test
    void anOlderVersionIsNotAccepted() {
        Book book = Book.of(
                article("a").version(2).item(panel().worth(cny("20"))).build(),
                article("a").version(1).item(panel()).build());
        assertThat(book.last.accepted()).isFalse();
        assertThat(book.project().amount()).isEqualTo(cny("20"));
    }

    @Test
    void aLaterVersionReplacesTheEarlierOne() {
        Book book = Book.of(
                article("a")
                        .item(panel())
                        .item(Item.of("龙灯化学研发总部").worth(usd("4.5")))
                        .build(),
                article("a").version(2).item(panel().worth(cny("20"))).build());
        assertThat(book.project().amount()).isEqualTo(cny("20"));
        assertThat(book.last.changes()).extracting(ProjectChange::cause).containsOnly(Cause.CORRECTION);
    }

    @Test
    void aWithdrawnArticleLeavesNoTrace() {
        Book book = Book.of(
                article("a")
                        .item(panel().within(0))
                        .total(Headlined.of(98, usd("9")))
                        .mention(Role.PROJECT, usd("1"), null, null, null)
                        .build(),
                withdrawn("a", 2));
        assertThat(book.all()).isEmpty();
        assertThat(book.indexSize()).isZero();
        assertThat(book.last.changes()).extracting(ProjectChange::cause).containsOnly(Cause.WITHDRAWAL);
        assertThat(book.last.changes()).extracting(ProjectChange::after).containsOnlyNulls();
        assertThat(book.last.naive()).hasSize(1);
        assertThat(book.last.naive().get(0).after()).isEmpty();
    }

    @Test
    void aWithdrawalThatCameFirstKeepsTheOlderVersionOut() {
        Book book =
                Book.of(withdrawn("a", 2), article("a").version(1).item(panel()).build());
        assertThat(book.last.accepted()).isFalse();
        assertThat(book.projects()).isEmpty();
    }

    @Test
    void aRepostUnderAnotherIdIsTheSameProject() {
        Book book = Book.of(
                article("a").item(panel()).build(),
                article("b").published(DAY.plusDays(210)).item(panel()).build());
        assertThat(book.project().articles()).containsExactly("a", "b");
        assertThat(book.last.changes()).extracting(ProjectChange::cause).containsExactly(Cause.CORRECTION);
    }

    @Test
    void aLaterStageMovesTheProject() {
        Book book = Book.of(
                article("a").item(panel()).build(),
                article("b")
                        .item(panel().stage(Stage.STARTED).on(DAY.plusDays(120)))
                        .build());
        assertThat(book.project().stage()).isEqualTo(Stage.STARTED);
        assertThat(book.project().on()).isEqualTo(DAY);
        assertThat(book.last.changes()).extracting(ProjectChange::cause).containsExactly(Cause.STAGE);
    }

    @Test
    void whatIsNotClearlyAnAnnouncementIsNotCounted() {
        Book book = Book.of(
                article("a").verdict(Verdict.UNCLEAR).item(panel()).build(),
                article("b").verdict(Verdict.NOT_ANNOUNCEMENT).item(panel()).build());
        assertThat(book.projects()).isEmpty();
        assertThat(book.reasons()).containsExactly("unclear_verdict");
    }

    @Test
    void aProjectDatedAfterItWasReadIsHeldBackAlone() {
        Book book = Book.of(article("a")
                .readOn(DAY)
                .item(panel().on(LocalDate.of(2099, 1, 1)))
                .item(Item.of("龙灯化学研发总部"))
                .build());
        assertThat(book.project().name()).isEqualTo("龙灯化学研发总部");
        assertThat(book.reasons()).containsExactly("future_date");
    }

    @Test
    void anArticlePublishedAfterItWasReadIsHeldBack() {
        Book book = Book.of(article("a")
                .readOn(DAY)
                .published(LocalDate.of(2099, 1, 1))
                .item(panel())
                .total(Headlined.of(98, cny("980.6")))
                .mention(Role.PROJECT, cny("18"), null, null, null)
                .build());
        assertThat(book.all()).isEmpty();
        assertThat(book.last.naive()).isEmpty();
        assertThat(book.reasons()).containsExactly("future_date");
    }

    @Test
    void aHeadlineCoversItsItems() {
        Book book = Book.of(article("a")
                .item(panel().within(0))
                .total(Headlined.of(98, cny("980.6")))
                .build());
        assertThat(book.residual().cny().value()).isEqualByComparingTo(yi("962.6"));
        assertThat(book.residual().projectCount()).isEqualTo(97);
        assertThat(book.residual().sector()).isEqualTo("unallocated");
    }
}
