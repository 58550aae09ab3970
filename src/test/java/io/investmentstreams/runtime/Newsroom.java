package io.investmentstreams.runtime;

import io.investmentstreams.extract.Article;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes up news of signings, the same for the same seed: new deals, ceremonies, reposts, later stages, corrected texts, withdrawals,
 * and old versions that come late.
 */
final class Newsroom {
    static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);

    private static final int DAYS = 400;
    private static final List<String> PLACES = List.of(
            "江苏省昆山市", "江苏省太仓市", "江苏省宜兴市", "安徽省肥西县", "安徽省当涂县", "浙江省德清县", "浙江省海宁市", "四川省双流区", "湖北省宜都市", "湖南省浏阳市",
            "山东省龙口市", "福建省晋江市", "河南省新郑市", "陕西省神木市", "江西省南昌县");
    private static final String FIRST = "华瑞科联远恒晶卓博泰海星云安宏立信诚新";
    private static final String SECOND = "澜迅翎锐驰芯拓峰岳川溪森阳辉图纳维凯";
    private static final List<String> PRODUCTS =
            List.of("储能电池", "芯片封装", "激光雷达", "创新药", "工业机器人", "光伏组件", "显示面板", "碳纤维", "充电桩", "医疗器械", "传感器", "新能源汽车零部件");

    private final Random random;
    private final List<Deal> deals = new ArrayList<>();
    private final List<Item> published = new ArrayList<>();

    Newsroom(long seed) {
        random = new Random(seed);
    }

    /**
     * What goes into the topic of articles.
     *
     * @param article null withdraws
     */
    record Item(String id, Instant at, Article article) {}

    private record Deal(String company, String product, String place, int tenths, String unit, LocalDate on) {
        String name() {
            return company + product + "项目";
        }

        String amount() {
            return new BigDecimal(tenths).movePointLeft(1) + unit;
        }

        Deal costing(int tenths) {
            return new Deal(company, product, place, tenths, unit, on);
        }
    }

    List<Item> next(int count) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < count; i++) items.add(next());
        return items;
    }

    private Item next() {
        Item item = make(random.nextInt(100));
        published.add(item);
        return item;
    }

    private Item make(int dice) {
        if (published.isEmpty() || dice < 45) return report(newId(), newDeal());
        if (dice < 57) return ceremony();
        if (dice < 68) return repost();
        if (dice < 80) return laterStage();
        if (dice < 92) return report(earlier().id(), oneOf(deals).costing(amount()));
        if (dice < 97) return new Item(earlier().id(), noon(FIRST_DAY.plusDays(random.nextInt(DAYS + 10))), null);
        return article(newId(), "天气预报", "明天多云转晴，气温回升。", day());
    }

    private Item report(String id, Deal deal) {
        String verb = oneOf(List.of("签约", "签约", "签约", "达成意向"));
        String text = "%s，%s集团与%s%s，%s落户%s，总投资%s。"
                .formatted(spoken(deal.on), deal.company, deal.place, verb, deal.name(), deal.place, deal.amount());
        return article(id, deal.name() + verb, text, deal.on);
    }

    private Item ceremony() {
        Deal one = newDeal();
        Deal two = new Deal(company(), oneOf(PRODUCTS), one.place, amount(), one.unit, one.on);
        deals.add(two);
        int count = 3 + random.nextInt(6);
        int total = one.tenths + two.tenths + random.nextInt(900);
        String text = "%s，%s举行项目集中签约仪式，签约项目%d个，总投资%s。其中，%s投资%s，%s投资%s。"
                .formatted(
                        spoken(one.on),
                        one.place,
                        count,
                        one.costing(total).amount(),
                        one.name(),
                        one.amount(),
                        two.name(),
                        two.amount());
        return article(newId(), one.place + "集中签约", text, one.on);
    }

    private Item repost() {
        Item first = earlier();
        if (first.article == null) return first;
        Article a = first.article;
        LocalDate on = LocalDate.parse(a.publishedAt());
        return article(newId(), a.title(), a.text(), on.plusDays(random.nextInt(3)));
    }

    private Item laterStage() {
        Deal deal = oneOf(deals);
        LocalDate on = deal.on.plusDays(random.nextInt(60));
        String verb = oneOf(List.of("开工", "开工", "投产", "终止"));
        String text = "%s，总投资%s的%s在%s%s。".formatted(spoken(on), deal.amount(), deal.name(), deal.place, verb);
        return article(newId(), deal.name() + verb, text, on);
    }

    private static Item article(String id, String title, String text, LocalDate on) {
        Article article =
                new Article(id, null, "newsroom", title, text, on.plusDays(1).toString(), null);
        return new Item(id, noon(on.plusDays(1)), article);
    }

    private Deal newDeal() {
        Deal deal =
                new Deal(company(), oneOf(PRODUCTS), oneOf(PLACES), amount(), oneOf(List.of("亿元", "亿元", "亿美元")), day());
        deals.add(deal);
        return deal;
    }

    private Item earlier() {
        return oneOf(published);
    }

    private String newId() {
        return "n" + published.size();
    }

    private String company() {
        return "" + oneOf(FIRST) + oneOf(SECOND);
    }

    private int amount() {
        return 1 + random.nextInt(900);
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    private char oneOf(String characters) {
        return characters.charAt(random.nextInt(characters.length()));
    }

    private <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String spoken(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
