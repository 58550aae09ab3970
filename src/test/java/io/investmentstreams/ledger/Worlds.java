package io.investmentstreams.ledger;

import io.investmentstreams.extract.Verdict;
import io.investmentstreams.extract.claim.Scope;
import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.role.Role;
import io.investmentstreams.ledger.Correction.Action;
import io.investmentstreams.ledger.Texts.Headlined;
import io.investmentstreams.ledger.Texts.Item;
import io.investmentstreams.ledger.rate.FxRate;
import io.investmentstreams.ledger.same.ObservationId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Random sets of readings from a small world, so that reports of one project meet, part and are bridged often: few names and
 * near-names, few places within each other, few days, amounts that round one another.
 */
final class Worlds {
    private static final List<String> NAMES = List.of(
            "友达LTPS超窄边框面板项目",
            "LTPS面板",
            "友达LTPS面板生产基地",
            "清陶固态电池项目",
            "清陶固态电池项目一期",
            "清陶固态电池项目二期",
            "固态电池",
            "固态锂电池产业化基地",
            "固态锂电池生产基地",
            "固态锂离子电池基地",
            "研发总部",
            "龙灯化学研发总部",
            "盒马鲜生门店",
            "盒马鲜生昆山门店",
            "产业发展母基金",
            "产业发展子基金",
            "第8.6代面板生产线",
            "第6代面板生产线",
            "新能源汽车零部件",
            "新能源汽车电池");
    private static final List<List<String>> INVESTORS =
            List.of(List.of(), List.of(), List.of("友达光电"), List.of("友达"), List.of("清陶能源"), List.of("龙灯化学"));
    private static final List<Region> PLACES = java.util.Arrays.asList(
            Texts.KUNSHAN, Texts.KUNSHAN, Texts.SUZHOU, Texts.TAICANG, Texts.JIANGSU, Region.NATION, null);
    private static final List<String> SECTORS =
            java.util.Arrays.asList("new_materials", "other", "finance_funds", "artificial_intelligence", null);
    private static final List<String> SENTENCES = List.of("", "", "集中签约仪式", "更正后投资应为此数", "仪式上签约的项目总投资额如下列所示数字");

    private static final List<Map<String, String>> VALUES = List.of(
            Map.of("amount", "7", "currency", "USD"),
            Map.of("stage", "cancelled"),
            Map.of("on", "2021-11-20", "sector", "other"),
            Map.of("region", "320585", "name", "x"));

    private final Random random;

    Worlds(long seed) {
        random = new Random(seed);
    }

    /** Versions of articles; of one article several, at different versions, and sometimes its withdrawal. */
    List<Reading> readings(int articles) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            int versions = random.nextInt(4) == 0 ? 2 + random.nextInt(2) : 1;
            for (int v = 1; v <= versions; v++)
                readings.add(random.nextInt(8) == 0 ? Texts.withdrawn("a" + i, v) : reading("a" + i, v));
        }
        return readings;
    }

    List<FxRate> rates(int n) {
        List<FxRate> rates = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            BigDecimal rate = random.nextInt(5) == 0 ? null : BigDecimal.valueOf(500 + random.nextInt(300), 2);
            rates.add(new FxRate(random.nextBoolean() ? "USD" : "VND", day(), rate, "test"));
        }
        return rates;
    }

    /** Of each subject one at most, since of two the later stands. */
    List<Correction> corrections(int n, int articles) {
        Map<String, Correction> bySubject = new TreeMap<>();
        for (int i = 0; i < n; i++) {
            Correction c = correction(articles);
            bySubject.put(c.subject(), c);
        }
        return List.copyOf(bySubject.values());
    }

    private Correction correction(int articles) {
        String article = "a" + random.nextInt(articles);
        String project = projectId(articles);
        String other = projectId(articles);
        return switch (random.nextInt(6)) {
            case 0 -> correction(article, Action.EXCLUDE, null, Map.of());
            case 1 -> correction(project, Action.EXCLUDE, null, Map.of());
            case 2 -> correction(article, Action.SPLIT, random.nextBoolean() ? project : null, Map.of());
            case 3 -> correction(project, Action.SET, null, pick(VALUES));
            default ->
                project.equals(other)
                        ? correction(project, Action.EXCLUDE, null, Map.of())
                        : correction(project, Action.MERGE, other, Map.of());
        };
    }

    private static Correction correction(String subject, Action action, String target, Map<String, String> values) {
        return new Correction(subject, action, target, values, "test", "a test");
    }

    private String projectId(int articles) {
        return Merge.id('p', ObservationId.project("a" + random.nextInt(articles), random.nextInt(3)));
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    Reading reading(String id, long version) {
        Texts text = Texts.article(id)
                .version(version)
                .published(random.nextInt(10) == 0 ? null : day())
                .verdict(random.nextInt(12) == 0 ? Verdict.UNCLEAR : Verdict.ANNOUNCEMENT);
        int totals = random.nextInt(3);
        for (int i = 0; i < totals; i++) text.total(total(i));
        int items = random.nextInt(4);
        for (int i = 0; i < items; i++) text.item(item(totals));
        for (int i = random.nextInt(3); i > 0; i--)
            text.mention(pick(List.of(Role.values())), amount(), pick(PLACES), pick(SECTORS), maybeDay());
        if (random.nextInt(15) == 0) text.readOn(Texts.DAY);
        return text.build();
    }

    private Item item(int totals) {
        Item item = Item.of(pick(NAMES))
                .by(pick(INVESTORS).toArray(String[]::new))
                .worth(random.nextInt(3) == 0 ? null : amount())
                .at(pick(PLACES))
                .sector(pick(SECTORS))
                .stage(pick(List.of(Stage.values())))
                .on(maybeDay())
                .saying(pick(SENTENCES));
        return totals > 0 && random.nextInt(3) > 0 ? item.within(random.nextInt(totals)) : item;
    }

    private Headlined total(int index) {
        Headlined total = Headlined.of(
                        random.nextInt(3) == 0 ? null : pick(List.of(28, 29, 30, 98, 100)),
                        random.nextInt(4) == 0 ? null : amount())
                .scope(index == 0 ? Scope.EVENT : pick(List.of(Scope.values())))
                .stage(pick(List.of(Stage.SIGNED, Stage.SIGNED, Stage.STARTED, Stage.INTENDED)))
                .at(pick(PLACES))
                .on(maybeDay())
                .saying(pick(SENTENCES));
        return index > 0 && random.nextBoolean() ? total.within(0) : total;
    }

    private Amount amount() {
        List<Amount> amounts = List.of(
                Texts.cny("18"),
                Texts.cny("18.2"),
                Texts.about("18"),
                Texts.over("20"),
                Texts.nearly("20"),
                Texts.cny("164"),
                Texts.cny("160"),
                Texts.between("20", "90"),
                Texts.usd("2.8"),
                Texts.usd("9"),
                Amount.exact(Texts.yi("18"), "VND"));
        return pick(amounts);
    }

    private LocalDate maybeDay() {
        return random.nextInt(4) == 0 ? null : day();
    }

    private LocalDate day() {
        int[] offsets = {0, 0, 0, 0, 1, 2, 40, 230};
        return Texts.DAY.plusDays(offsets[random.nextInt(offsets.length)]);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
