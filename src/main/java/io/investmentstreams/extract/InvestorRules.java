package io.investmentstreams.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who invests in a project: 由Y投资建设, 与Y签约, Y拟在Z投资. */
final class InvestorRules {
    private static final String FIRM =
            "([\\p{IsHan}A-Za-z0-9&·()]{2,28}?(?:有限责任公司|股份有限公司|有限公司|集团公司|公司|集团|股份|控股|银行|大学|研究院|基金|科技|资本|实业|能源|汽车|电子|医药|电池))";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("由" + FIRM + "(?:、[^,;。]{0,30})?(?:独家|共同|联合|全额|负责|计划|拟)*(?:投资|出资|建设|开发|承建|实施|主导|组织)"),
            Pattern.compile("[与和同]" + FIRM + "(?:现场|正式|成功|就[^,;。]{0,30})?(?:签订|签署|签约|签定|举行|达成|合作|共同)"),
            Pattern.compile("(?:^|[,;:。日,])" + FIRM + "(?:与|同|和|在|拟|将|计划|宣布|公告|投资|决定|于|:)"));
    private static final Pattern GOVERNMENT = Pattern.compile("政府|管委会|委员会|开发区|高新区|[市区县省镇]$|^(该|其|本|双方|项目)");
    private static final Pattern LEAD = Pattern.compile("^.*(?:由|与|和|同|,|:|日|公告|标志着|仪式上|获悉|消息|其中|据悉|近日|日前|上午|下午)");

    /** Adds the investors that the claim's part of its sentence names; of the whole sentence where it is the only claim. */
    void add(Facts facts, Claim claim, List<Claim> all) {
        Territory own = Territory.of(facts, claim, all);
        Period period = facts.periodOf(claim.start);
        boolean alone = all.stream().noneMatch(c -> c != claim && !c.total && period.holds(c.start));
        find(claim, facts.slice(alone ? period.start() : own.start(), alone ? period.end() : own.end()));
    }

    private static void find(Claim claim, String words) {
        for (Pattern form : FORMS) {
            Matcher m = form.matcher(words);
            while (m.find() && claim.investors.isEmpty()) take(claim, m.group(1));
            if (!claim.investors.isEmpty()) return;
        }
    }

    /** What to call an investment whose object the text does not name: by its investors, else plainly an investment. */
    static String projectOf(Claim claim) {
        return String.join("、", claim.investors) + "投资项目";
    }

    private static void take(Claim claim, String firm) {
        String name = LEAD.matcher(firm).replaceFirst("");
        boolean government = GOVERNMENT.matcher(name).find();
        if (!government && name.length() >= 2 && name.length() <= 28) claim.investors.add(name);
    }
}
