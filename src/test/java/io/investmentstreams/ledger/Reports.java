package io.investmentstreams.ledger;

import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.place.Divisions;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.ledger.Texts.Item;
import io.investmentstreams.ledger.same.NameForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Random reports of one project each, made to be hard to tell apart: names put together from few parts, with places, investors and
 * phases in them; places of every depth, one with a path of its own; amounts that round one another.
 */
final class Reports {
    private static final List<String> PARTS = List.of(
            "锂电池", "正极", "负极", "材料", "芯片", "封装", "基地", "总部", "研发", "产业园", "海", "a", "12", "基金", "门店", "扩产", "5万吨",
            "光伏组件");
    private static final List<String> COMPANIES =
            List.of("友达光电", "友达", "昆山友达材料", "清陶能源", "清陶昆山", "华鼎钴业", "广西华鼎新材料", "华顶钴业", "苏州银行", "海");
    private static final List<String> SENTENCES =
            List.of("", "", "", "更正后投资应为此数", "仪式上签约的项目总投资额如下列所示数字", "更正：仪式上签约的项目总投资额如下列所示数字");
    private static final List<Region> PLACES = places();
    private static final List<Amount> AMOUNTS = Arrays.asList(
            null,
            Texts.cny("18"),
            Texts.cny("18"),
            Texts.cny("18.2"),
            Texts.cny("20"),
            Texts.cny("22"),
            Texts.cny("36"),
            Texts.about("18"),
            Texts.over("20"),
            Texts.nearly("20"),
            Texts.between("20", "90"),
            Texts.usd("2.8"),
            Texts.cny("0"),
            Texts.cny("0.00000001"));

    private final Random random;

    Reports(long seed) {
        random = new Random(seed);
    }

    private static List<Region> places() {
        List<Region> places = new ArrayList<>(Arrays.asList(null, Region.NATION));
        places.add(new Region("320583", "江苏/苏州/玉山"));
        Stream.of("320583", "320583", "320583", "320500", "320585", "320000", "110105", "110000", "US")
                .map(code -> Divisions.byCode(code).orElseThrow())
                .forEach(places::add);
        places.add(new Region("320583100", "江苏省/苏州市/昆山市/玉山镇"));
        return places;
    }

    List<Reading> some(int n) {
        List<Reading> some = new ArrayList<>();
        for (int i = 0; i < n; i++) some.add(report("a" + i));
        return some;
    }

    private Reading report(String id) {
        Region region = pick(PLACES);
        int companies = random.nextInt(3);
        String[] investors =
                Stream.generate(() -> pick(COMPANIES)).limit(companies).toArray(String[]::new);
        Item item = Item.of(name(region))
                .by(investors)
                .worth(pick(AMOUNTS))
                .at(region)
                .stage(pick(List.of(Stage.SIGNED, Stage.SIGNED, Stage.STARTED)))
                .on(day())
                .saying(pick(SENTENCES));
        return Texts.article(id)
                .published(random.nextInt(8) == 0 ? null : Texts.DAY)
                .item(item)
                .build();
    }

    private String name(Region region) {
        StringBuilder name = new StringBuilder();
        if (random.nextInt(3) == 0) name.append(pick(COMPANIES));
        for (int i = random.nextInt(4); i > 0; i--) {
            name.append(pick(PARTS));
            if (region != null && random.nextInt(5) == 0) name.append(pick(NameForm.placeWords(region)));
        }
        return name + pick(List.of("", "", "一期", "二期", "项目"));
    }

    private LocalDate day() {
        int[] later = {0, 0, 0, 1, 20, 300, 900};
        int days = later[random.nextInt(later.length)];
        return random.nextInt(6) == 0 ? null : Texts.DAY.plusDays(days);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
