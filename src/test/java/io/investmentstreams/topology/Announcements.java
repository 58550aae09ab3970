package io.investmentstreams.topology;

import io.investmentstreams.extract.AmountMention;
import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.Article;
import io.investmentstreams.extract.ProjectItem;
import io.investmentstreams.extract.Total;
import io.investmentstreams.extract.Verdict;
import io.investmentstreams.extract.claim.Scope;
import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.role.Role;
import io.investmentstreams.extract.text.Span;
import io.investmentstreams.totals.Projects;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/**
 * The stand-in for the extractor. It understands NAME STAGE AMOUNT, and after that, each if wanted: {@code usd}, {@code on DATE},
 * {@code undated}, {@code beijing}, {@code of COUNT YUAN} for the headline it lies in; {@code boom} makes it throw.
 */
final class Announcements {
    static final LocalDate DAY = LocalDate.of(2021, 11, 9);

    private static final Span EVIDENCE = new Span(0, 1, "一", null, null);

    private final String articleId;
    private final String name;
    private final Stage stage;
    private final String figure;
    private String currency = "CNY";
    private LocalDate on = DAY;
    private Region region = Projects.KUNSHAN;
    private final List<Total> totals = new ArrayList<>();

    private Announcements(String articleId, Iterator<String> words) {
        this.articleId = articleId;
        name = words.next();
        stage = Stage.valueOf(words.next().toUpperCase(Locale.ROOT));
        figure = words.next();
        while (words.hasNext()) detail(words.next(), words);
    }

    static Article article(String id, String text) {
        return new Article(id, null, null, null, text, null, null);
    }

    static Announcement read(Article article) {
        if (article.text().equals("boom")) throw new IllegalStateException("the rules choked");
        List<String> words = Arrays.asList(article.text().split(" "));
        return new Announcements(article.id(), words.iterator()).build();
    }

    private void detail(String word, Iterator<String> words) {
        switch (word) {
            case "usd" -> currency = "USD";
            case "on" -> on = LocalDate.parse(words.next());
            case "undated" -> on = null;
            case "beijing" -> region = Projects.CHAOYANG;
            case "of" -> totals.add(headline(Integer.parseInt(words.next()), words.next()));
            default -> throw new IllegalArgumentException(word);
        }
    }

    private Total headline(int count, String yuan) {
        Amount amount = Amount.exact(new BigDecimal(yuan), "CNY");
        return new Total(Scope.EVENT, Stage.SIGNED, count, amount, region, null, on, null, EVIDENCE);
    }

    private Announcement build() {
        Amount amount = Amount.exact(new BigDecimal(figure), currency);
        Integer within = totals.isEmpty() ? null : 0;
        List<String> investors = List.of(name + "公司");
        ProjectItem item =
                new ProjectItem(name, investors, amount, region, "new_materials", stage, on, within, EVIDENCE);
        List<AmountMention> amounts = new ArrayList<>();
        amounts.add(new AmountMention(EVIDENCE, amount, Role.PROJECT, region, "new_materials", on));
        totals.forEach(t -> amounts.add(new AmountMention(EVIDENCE, t.amount(), Role.EVENT_TOTAL, region, null, on)));
        return new Announcement(
                articleId, Verdict.ANNOUNCEMENT, on, on, amounts, List.of(), List.of(item), totals, List.of(), "test");
    }
}
