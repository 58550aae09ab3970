package io.investmentstreams.benchmark;

import io.investmentstreams.extract.AmountMention;
import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.ProjectItem;
import io.investmentstreams.extract.Verdict;
import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.role.Role;
import io.investmentstreams.extract.text.Span;
import io.investmentstreams.ledger.Reading;
import io.investmentstreams.ledger.Reading.Version;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Reports of deals in the order of their days, the same for the same seed; one deal a report, which costs the ledger most.
 *
 * <p>What is assumed, by what Chinese regional news look like: 700 reports a day. Four in ten tell of a deal told before, within some
 * months: half of them word for word, the others with the place, the amount or the investor left out, another name, or a later
 * stage; one deal in fifty is retold by many. Few of 60,000 companies, of the trades and of the cities have much of the news (the
 * first city 3 %, the first pair of goods and part 0.6 %); companies share the letters of their brands. Names are of a kind of goods, a part, a use;
 * four in ten have a word more, a fifth a word of their own, one in thirty says only that it is a plant. Two in ten tell no
 * investor. Half of all amounts are round (10亿 alone 3 %), 15 % have three digits, 8 % are not told; one in sixteen is foreign. 80 % tell the
 * county, 12 % the city, 3 % the province, 5 % no place.
 */
final class Deals {
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int A_DAY = 700;
    private static final int REMEMBERED = 40_000;
    private static final int COMPANIES = 60_000;
    private static final String BRANDS = "华瑞科联远恒晶卓博泰海星云安宏立信诚新澜迅翎锐驰芯拓峰岳川溪森阳辉图纳维凯天金中德利丰康达美鑫通正大东方明光盛和众力佳亿启航智汇永嘉兴隆万润"
            + "奥柏采超辰创迪鼎飞富港格冠广国浩弘鸿环辑吉纪江捷景聚君骏开莱蓝朗雷里良林龙鲁铭南宁诺欧鹏平普奇千乾勤青清庆荣融如赛山申胜时双顺思松特腾田同威唯伟文沃西希先祥翔协旭迅雅扬一亦益银英优宇玉裕元源越云泽展长兆浙臻振之致中洲卓紫";
    private static final List<String> TRADES =
            List.of("新材料", "新能源", "电子", "医药", "生物", "汽车", "智能装备", "半导体", "食品", "环保", "光电", "机械", "化工", "物流", "信息");
    private static final List<String> FORMS = List.of("有限公司", "集团", "股份有限公司", "科技有限公司", "");
    private static final List<String> WHAT = List.of(
            "储能", "芯片", "激光", "创新药", "机器人", "光伏", "显示", "碳纤维", "充电", "医疗", "传感", "新能源汽车", "锂电池", "氢能", "风电", "石墨烯",
            "钛合金", "铝箔", "铜箔", "玻璃", "陶瓷", "家居", "服装", "饲料", "乳品", "茶叶", "预制菜", "冷链", "跨境电商", "数据", "云计算", "无人机", "航空",
            "船舶", "轨道", "模具", "轴承", "电机", "线缆", "包装", "造纸", "纺织", "橡胶", "塑料", "涂料", "农药", "疫苗", "试剂", "器械", "文旅");
    private static final List<String> PART = List.of(
            "组件", "材料", "零部件", "模组", "整机", "封装", "面板", "电池", "系统", "设备", "部件", "薄膜", "粉体", "隔膜", "正极", "负极", "晶圆", "配件",
            "仪器", "产品", "耗材", "装备", "终端", "模块", "制品", "回收", "检测", "仓储", "加工", "深加工");
    private static final List<String> KIND =
            List.of("生产基地项目", "项目", "产业园项目", "研发中心", "总部项目", "生产项目", "产业化项目", "智能制造基地", "建设项目", "一期项目", "二期项目");
    private static final List<String> MORE = List.of(
            "高性能", "高端", "大功率", "超薄", "特种", "车规级", "工业级", "医用", "户用", "海上", "超高纯", "可降解", "全自动", "数字化", "低碳", "柔性",
            "微型", "军民两用", "航空级", "食品级");
    private static final List<String> ROUND = List.of("1", "1.2", "1.5", "2", "2.5", "3", "4", "5", "6", "8", "10");

    private final Random random;
    private final List<Region> counties = Places.counties();
    private final Skew county;
    private final Skew company = new Skew(COMPANIES, 30, 0.75);
    private final Skew what = new Skew(WHAT.size(), 5, 0.8);
    private final Skew part = new Skew(PART.size(), 5, 0.8);
    private final Skew brand = new Skew(BRANDS.length(), 10, 0.8);
    private final List<Deal> recent = new ArrayList<>();
    private int reported;
    private int deals;

    Deals(long seed) {
        random = new Random(seed);
        county = Places.skew(counties);
    }

    private record Deal(
            String company, String name, Region region, Amount amount, LocalDate on, Stage stage, String text) {}

    /** How many deals were told of so far. */
    int deals() {
        return deals;
    }

    /** The next report. */
    Reading next() {
        LocalDate today = FIRST_DAY.plusDays(reported / A_DAY);
        boolean repeat = !recent.isEmpty() && random.nextInt(10) < 4;
        Deal deal = repeat ? again(recent.get(random.nextInt(recent.size())), today) : anew(today);
        if (!repeat) remember(deal);
        return report(deal, today);
    }

    private void remember(Deal deal) {
        deals++;
        int fame = random.nextInt(50) == 0 ? 20 : 1;
        for (int i = 0; i < fame; i++) {
            if (recent.size() < REMEMBERED) recent.add(deal);
            else recent.set(random.nextInt(REMEMBERED), deal);
        }
    }

    private Deal anew(LocalDate today) {
        String company = company(this.company.next(random));
        String name = (random.nextBoolean() ? company.substring(0, 2) : "") + thing();
        LocalDate on = today.minusDays(random.nextInt(3));
        String investor = random.nextInt(10) < 8 ? company : null;
        return new Deal(investor, name, place(), amount(), on, Stage.SIGNED, words(name, on));
    }

    private String thing() {
        String kind = KIND.get(random.nextInt(random.nextInt(KIND.size()) + 1));
        if (random.nextInt(30) == 0) return kind;
        String more = random.nextInt(10) < 4 ? MORE.get(random.nextInt(MORE.size())) : "";
        String own = random.nextInt(5) == 0 ? "" + letter() + letter() : "";
        String size = random.nextInt(8) == 0 ? "年产" + (1 + random.nextInt(50)) + "万套" : "";
        return size + more + WHAT.get(what.next(random)) + own + PART.get(part.next(random)) + kind;
    }

    /** One of many, as names of products have. */
    private char letter() {
        return (char) (0x4e00 + random.nextInt(2_000));
    }

    private Region place() {
        Region place = counties.get(county.next(random));
        int told = random.nextInt(100);
        if (told < 80) return place;
        if (told < 92) return Places.up(place);
        return told < 95 ? Places.up(Places.up(place)) : null;
    }

    private Deal again(Deal d, LocalDate today) {
        if (random.nextBoolean()) return d;
        boolean later = random.nextInt(3) == 0;
        LocalDate on = later ? today : d.on;
        Region region = random.nextInt(5) == 0 && d.region != null ? Places.up(d.region) : d.region;
        Amount amount = random.nextInt(6) == 0 ? null : d.amount;
        String company = random.nextInt(6) == 0 ? null : d.company;
        String name =
                random.nextInt(3) == 0 && d.name.endsWith("项目") ? d.name.substring(0, d.name.length() - 2) : d.name;
        return new Deal(company, name, region, amount, on, later ? Stage.STARTED : Stage.SIGNED, words(name, on));
    }

    private String company(int n) {
        Random own = new Random(n * 7919L);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 2 + own.nextInt(2); i++) name.append(BRANDS.charAt(brand.next(own)));
        return name + TRADES.get(own.nextInt(TRADES.size())) + FORMS.get(own.nextInt(FORMS.size()));
    }

    private Amount amount() {
        if (random.nextInt(12) == 0) return null;
        double yi = Math.exp(random.nextGaussian() * 1.3 + 1.6);
        int way = random.nextInt(20);
        BigDecimal value = way < 10 ? round(yi) : new BigDecimal(yi).round(new MathContext(way < 17 ? 2 : 3));
        return Amount.exact(
                value.movePointRight(8).setScale(2, RoundingMode.HALF_UP), random.nextInt(16) == 0 ? "USD" : "CNY");
    }

    private static BigDecimal round(double yi) {
        int tens = (int) Math.floor(Math.log10(yi));
        double lead = yi / Math.pow(10, tens);
        String nearest = ROUND.stream()
                .min(Comparator.comparingDouble(r -> Math.abs(Math.log(Double.parseDouble(r) / lead))))
                .orElseThrow();
        return new BigDecimal(nearest).movePointRight(tens);
    }

    private String words(String name, LocalDate on) {
        String occasion = random.nextInt(12) == 0 ? "集中签约活动上" : "当地";
        return "%s日，%s，%s正式签约落户，预计%d个月后投产，年产值可达%d万元"
                .formatted(on.getDayOfMonth(), occasion, name, 6 + random.nextInt(30), random.nextInt(900_000));
    }

    private Reading report(Deal d, LocalDate today) {
        String id = "n" + reported;
        Span span = new Span(0, d.text.length(), d.text, null, null);
        List<String> investors = d.company == null ? List.of() : List.of(d.company);
        ProjectItem item =
                new ProjectItem(d.name, investors, d.amount, d.region, "new_materials", d.stage, d.on, null, span);
        List<AmountMention> amounts = d.amount == null
                ? List.of()
                : List.of(new AmountMention(span, d.amount, Role.PROJECT, d.region, "new_materials", d.on));
        Announcement said = new Announcement(
                id,
                Verdict.ANNOUNCEMENT,
                today,
                d.on,
                amounts,
                List.of(),
                List.of(item),
                List.of(),
                List.of(),
                "benchmark");
        long at = today.atTime(12, 0).toInstant(ZoneOffset.UTC).toEpochMilli();
        return new Reading(id, new Version(at, 0, reported++), today, said);
    }
}
