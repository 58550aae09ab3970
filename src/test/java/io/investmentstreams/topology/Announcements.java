package io.investmentstreams.topology;

import io.investmentstreams.extract.AmountMention;
import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.Article;
import io.investmentstreams.extract.ProjectItem;
import io.investmentstreams.extract.Role;
import io.investmentstreams.extract.Scope;
import io.investmentstreams.extract.Stage;
import io.investmentstreams.extract.Total;
import io.investmentstreams.extract.Verdict;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.text.Span;
import io.investmentstreams.totals.Projects;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An announcement said in one line, and a stand-in for the extractor that has it learnt by heart. */
final class Announcements {
    private static final Span EVIDENCE = new Span(0, 1, "一", null, null);

    private final String articleId;
    private final LocalDate on;
    private final List<AmountMention> amounts = new ArrayList<>();
    private final List<ProjectItem> projects = new ArrayList<>();
    private final List<Total> totals = new ArrayList<>();

    private Announcements(String articleId, LocalDate on) {
        this.articleId = articleId;
        this.on = on;
    }

    static Announcements of(String articleId, LocalDate on) {
        return new Announcements(articleId, on);
    }

    Announcements project(String name, Stage stage, Amount amount, Integer within) {
        Region region = Projects.KUNSHAN;
        List<String> investors = List.of(name + "公司");
        projects.add(new ProjectItem(name, investors, amount, region, "new_materials", stage, on, within, EVIDENCE));
        amounts.add(new AmountMention(EVIDENCE, amount, Role.PROJECT, region, "new_materials", on));
        return this;
    }

    Announcements headline(int count, String yuan) {
        Amount amount = exact(yuan, "CNY");
        totals.add(new Total(Scope.EVENT, Stage.SIGNED, count, amount, Projects.KUNSHAN, null, on, null, EVIDENCE));
        amounts.add(new AmountMention(EVIDENCE, amount, Role.EVENT_TOTAL, Projects.KUNSHAN, null, on));
        return this;
    }

    Announcement build() {
        return new Announcement(
                articleId, Verdict.ANNOUNCEMENT, on, on, amounts, List.of(), projects, totals, List.of(), "test");
    }

    static Amount exact(String value, String currency) {
        return Amount.exact(new BigDecimal(value), currency);
    }

    static Article article(String id, String text) {
        return new Article(id, null, null, null, text, null, null);
    }
}
