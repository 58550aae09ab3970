package io.investmentstreams.evaluation;

import io.investmentstreams.evaluation.Label.Wanted;
import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Scores announcements against labels, article by article.
 *
 * <ul>
 * <li>claims F1: counted money, every project or ceremony total with its amount and currency, matched one to one
 * <li>names F1: projects found, with or without an amount
 * <li>verdict: announcement or not; unclear is wrong
 * <li>not counted: phrases that must not be counted whose figures no false claim carries
 * <li>clean neg: articles that announce nothing for which no claim is made
 * <li>signed sum: articles whose signed investment is exact to 0.1 % in every currency
 * <li>region, stage, sector, count, approx: of the matched claims
 * </ul>
 */
final class Scorer {
    private final Map<String, Rate> rates = new LinkedHashMap<>();
    private final Rate.Found claims = new Rate.Found();
    private final Rate.Found names = new Rate.Found();
    private final Consumer<String> faults;
    private int articles;

    /** @param faults is told of every difference, in one line each */
    Scorer(Consumer<String> faults) {
        this.faults = faults;
        for (String name : List.of(
                "verdict", "not counted", "clean neg", "signed sum", "region", "stage", "sector", "count", "approx"))
            rates.put(name, new Rate());
    }

    /** All figures by their names, in the order in which they are shown. */
    Map<String, Figure> figures() {
        Map<String, Figure> all = new LinkedHashMap<>();
        all.put("claims F1", claims);
        all.put("names F1", names);
        all.putAll(rates);
        return all;
    }

    int articles() {
        return articles;
    }

    void add(Label label, Announcement said) {
        articles++;
        List<Claimed> claimed = Claimed.counted(said);
        Verdict wanted = label.announcement() ? Verdict.ANNOUNCEMENT : Verdict.NOT_ANNOUNCEMENT;
        rate(label, "verdict", said.verdict() == wanted, said.verdict());
        List<Claimed> left = new ArrayList<>(claimed);
        for (Wanted w : label.claims()) match(label, w, left);
        falseClaims(label, left);
        for (String phrase : label.notCounted()) rate(label, "not counted", !isClaimed(phrase, left), phrase);
        if (!label.announcement()) rate(label, "clean neg", claimed.isEmpty(), claimed);
        signedSum(label, claimed);
        names(label, Claimed.projects(said));
    }

    private void match(Label label, Wanted wanted, List<Claimed> left) {
        Claimed hit = first(left, c -> c.total() == wanted.total() && c.hasAmountOf(wanted));
        if (hit == null) hit = first(left, c -> c.hasAmountOf(wanted));
        List<String> scopes = wanted.scopes();
        if (scopes.isEmpty() || !scopes.get(0).equals("event")) {
            // A stock or a part need not be claimed; as the total of a ceremony it may be only where the label allows
            // it.
            if (hit != null && (scopes.contains("event") || !hit.total())) left.remove(hit);
        } else if (hit == null) {
            claims.missed();
            fault(label, "missed", wanted);
        } else {
            claims.right();
            left.remove(hit);
            details(label, wanted, hit);
        }
    }

    private void details(Label label, Wanted wanted, Claimed hit) {
        anyOf(label, "region", wanted.anyOf("region"), hit::liesIn, hit.region());
        anyOf(label, "stage", wanted.anyOf("status"), hit::hasStage, hit.stage());
        if (!wanted.total()) {
            anyOf(label, "sector", wanted.anyOf("sector"), s -> s.equals(hit.sector()), hit.sector());
        } else if (wanted.has("project_count")) {
            anyOf(
                    label,
                    "count",
                    wanted.anyOf("project_count"),
                    n -> hit.count() != null && n.equals(hit.count().toString()),
                    hit.count());
        }
        if (wanted.has("approx") && wanted.json().path("approx_any_of").isEmpty())
            rate(label, "approx", isRound(hit) == wanted.approximate(), wanted);
    }

    private static boolean isRound(Claimed c) {
        BigDecimal low = c.amount().low();
        BigDecimal high = c.amount().high();
        return low == null || high == null || low.compareTo(high) != 0;
    }

    private void anyOf(Label label, String figure, List<String> right, Predicate<String> test, Object told) {
        if (!right.isEmpty()) rate(label, figure, right.stream().anyMatch(test), told + ", want " + right);
    }

    private void falseClaims(Label label, List<Claimed> left) {
        for (Claimed c : left) {
            String text = c.evidence();
            boolean neutral =
                    !text.isEmpty() && label.neutral().stream().anyMatch(n -> text.contains(n) || n.contains(text));
            if (neutral) continue;
            claims.wrong(1);
            fault(label, "false", c);
        }
    }

    private static boolean isClaimed(String phrase, List<Claimed> left) {
        return Phrases.figures(phrase).stream()
                .anyMatch(figure -> left.stream().anyMatch(c -> Claimed.same(c.point(), figure)));
    }

    /** Articles with a ceremony claim that has more than one right answer are left out. */
    private void signedSum(Label label, List<Claimed> claimed) {
        List<Wanted> ofEvents = label.claims().stream()
                .filter(w -> w.scopes().equals(List.of("event")))
                .toList();
        if (!ofEvents.stream().allMatch(Wanted::hasOneAnswer)) return;
        SignedSum wanted = SignedSum.wanted(ofEvents);
        SignedSum sum = SignedSum.claimed(claimed);
        rate(label, "signed sum", sum.agreesWith(wanted), sum + ", want " + wanted);
    }

    private void names(Label label, List<Claimed> projects) {
        List<Claimed> left = new ArrayList<>(projects);
        for (Wanted w : label.projects()) {
            Claimed hit = first(left, c -> isCalled(w, c) || (w.hasAmount() && c.hasAmountOf(w)));
            if (hit == null) {
                names.missed();
                fault(label, "no such project", w);
            } else {
                names.right();
                left.remove(hit);
            }
        }
        names.wrong(left.size());
        left.forEach(c -> fault(label, "extra project", c));
    }

    private static boolean isCalled(Wanted wanted, Claimed c) {
        return wanted.anyOf("name").stream().anyMatch(n -> NamesAlike.test(n, c.name()));
    }

    private void rate(Label label, String figure, boolean ok, Object told) {
        rates.get(figure).add(ok);
        if (!ok) fault(label, figure, told);
    }

    private void fault(Label label, String what, Object told) {
        faults.accept(label.id() + " " + what + ": " + told);
    }

    private static Claimed first(List<Claimed> all, Predicate<Claimed> test) {
        return all.stream().filter(test).findFirst().orElse(null);
    }
}
