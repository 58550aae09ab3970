package io.investmentstreams.extract.fact;

import io.investmentstreams.extract.money.MoneyMention;
import io.investmentstreams.extract.text.Expression;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds how many projects or enterprises are spoken of. */
final class CountReader {
    private static final String NUMBER = "(\\d{1,6}|[一二三四五六七八九十百两]{1,5})";
    private static final Expression FIRMS = Expression.of("企|公司|商");
    private static final String NOUN =
            "(重大项目|大项目|项目|企业|[川浙苏粤闽央国民名外台港侨]企|工程|公司|厂商|[台港]商(?!投资|项目|协会|大会|工业|产业|企业|资)|协议|合同|合作)";
    /** 12个涵盖新材料、新能源等领域的项目: what the projects are of stands before their noun. */
    private static final String OF_FIELDS = "(?:(?:涵盖|涉及|覆盖|聚焦|来自)[^,;:。!?\\n]{2,40}?(?:领域|产业|行业|板块|方面)的)?";

    private static final Expression BEFORE_NOUN = Expression.of(
            NUMBER + "([余多几])?(个|项|家|宗|笔|份|批次)" + OF_FIELDS + "([^\\d,;:。!?、\\n]{0,16}?)" + NOUN + "(?!公司)");
    /** 四大重点项目. */
    private static final Expression GREAT =
            Expression.of("(\\d{1,2}|[两二三四五六七八九十]{1,3})()(大)((?:重点|重大|产业|工业|文旅|招商引资|招商|合作|签约|开工)*)(项目|工程)");

    private static final Expression AFTER_NOUN = Expression.of(
            "(项目|企业|工程|(?:投资|招商|意向|合作|框架|引资|正式)(?:合同|协议)|(?:投资|合作|签约|初步)意向(?:书|协议)?)(总数|数量|数)?(共计|共有|共|达到|达|占到|占|有|为|已达|总计|合计|近|超过|超)?"
                    + NUMBER + "([余多])?(个|项|家|宗|份)(?![月百小工])");
    private static final Expression AFTER_VERB = Expression.of(
            "(签约|引进|落户|开工|签订|落地|投产|竣工|合作|签)(了|共|达|成|下|的有?)?" + NUMBER + "([余多])?(个|项|家|宗)(?=[,;:。、!?\\n]|$)");
    /** 甲市有5个:A、B…. */
    private static final Expression BEFORE_LIST = Expression.of("([有得])()" + NUMBER + "()(个|项)(?=:)");

    private static final Expression NOT_PROJECTS = Expression.of(
            "月|百分点|城市|国家|地区|省(?!级)|县(?!级)|镇|村|街道|岗位|小时|标准|方面|领域|园区|部门|单位|板块|年度|行业|类|代表|平台|嘉宾|客商|环节|区域|产业集群|产业链|社区|高校|媒体|产品|一批|^[^“]*”");

    /** 11个签约重点项目: signed projects, and not so many who sign. */
    private static final Pattern SIGNED_KIND = Pattern.compile("(集中|现场|此次|新)?(签约|签订)的?(重点|重大|优质|招商|投资|产业|工业|合作|意向)*");

    private static final Expression PARTIES = Expression.of("签|达成|与");

    /** 甲县4个,签约金额…: projects, where the sentence counts them place by place. */
    private static final Expression AFTER_PLACE = Expression.of(
            "(?<=[县区市州旗镇类业园]|占了|占|类有|业有)()()(\\d{1,4}|[一二三四五六七八九十百]{2,5}|[二三四五六七八九十](?=[个项家][,、](?:总|计划|协议|投|签)))()(个|项|家)(?=[,、])");

    /** 放在高新区的8个,总投资…; 其中6个今天签约: what the words before them count. */
    private static final Expression OF_THESE = Expression.of(
            "(?<=的|其中|当中)()()(\\d{1,4})()(个|项|家)(?=[,、](?:计划|协议|合同|预计|总)*(?:投资|金额)|(?:今[天日]|昨[天日]|前[天日]|日前|前几天|上周|当[天日]|\\d{1,2}日)[^,;。]{0,6}签)");

    /** 46个总投资388亿元的重点项目, 5项共20亿元的文旅项目: the amount stands within the count. */
    private static final Pattern AROUND = Pattern.compile(
            NUMBER + "[余多]?(个|项|家|宗)(?:总|计划|协议|合计|合同|预计|签约)*(?:投资|金额|总?额|[共总合]计?)(?:总?额|金额|规模)?(?:达到?|为|共)?$");

    private static final Pattern AROUND_NOUN = Pattern.compile("(?:左右|人民币)?的?[^,;。、]{0,16}?(?:项目|企业|工程)");
    private static final int AROUND_REACH = 20;

    private static final Pattern OF_BAND =
            Pattern.compile("及?(?:以上|以下)?(?:的|项目|企业|有|共|达)*(\\d{1,4}|[一二三四五六七八九十两]{1,3})(个|项|家)(?=[,;。、)]|$)");

    private static final int BAND_REACH = 12;

    /** 11个产业链配套项目: a word that could be counted itself only tells the kind. */
    private static final Pattern KIND_OF_PROJECT = Pattern.compile("(产业链|产业集群|园区|平台|产品|社区|民生领域|年度)[^的]{0,8}");

    private CountReader() {}

    /** All counts in order; a stretch that is money is none. */
    static List<Count> read(String text, List<MoneyMention> money) {
        List<Count> found = new ArrayList<>();
        BitSet taken = new BitSet(text.length());
        for (MoneyMention a : money) if (!a.threshold()) taken.set(a.start(), a.end());
        Expression.Search m = BEFORE_NOUN.search(text);
        while (m.find()) {
            boolean ofProjects = m.group(5).endsWith("项目")
                    && KIND_OF_PROJECT.matcher(m.group(4)).matches();
            if ((NOT_PROJECTS.isIn(m.group(4)) && !ofProjects)
                    || (PARTIES.isIn(m.group(4))
                            && !SIGNED_KIND.matcher(m.group(4)).matches())) continue;
            boolean firms = FIRMS.isIn(m.group(5));
            add(found, text, m, m.group(1), firms, taken);
        }
        m = GREAT.search(text);
        while (m.find()) add(found, text, m, m.group(1), false, taken);
        m = AFTER_NOUN.search(text);
        while (m.find()) add(found, text, m, m.group(4), m.group(1).equals("企业"), taken);
        m = AFTER_VERB.search(text);
        while (m.find()) add(found, text, m, m.group(3), m.group(5).equals("家"), taken);
        m = BEFORE_LIST.search(text);
        while (m.find()) add(found, text, m, m.group(3), false, taken);
        m = AFTER_PLACE.search(text);
        while (m.find()) add(found, text, m, m.group(3), false, taken);
        m = OF_THESE.search(text);
        while (m.find()) add(found, text, m, m.group(3), false, taken);
        for (MoneyMention a : money) {
            bandCount(found, text, a, taken);
            countAround(found, text, a, taken);
        }
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return found;
    }

    /** 10亿元以上的6个, 5亿至10亿元12个: how many projects of that size. */
    private static void bandCount(List<Count> found, String text, MoneyMention a, BitSet taken) {
        boolean range = a.amount().value() == null;
        boolean bound = text.startsWith("以", a.end() - 2);
        if (!a.threshold() && !range && !bound) return;
        Matcher m = OF_BAND.matcher(text).region(a.end(), Math.min(text.length(), a.end() + BAND_REACH));
        if (!m.lookingAt()) return;
        int next = taken.nextSetBit(m.start());
        if (next >= 0 && next < m.end()) return;
        found.add(new Count(m.start(1), m.end(), number(m.group(1)), m.group(2).equals("家")));
        taken.set(m.start(), m.end());
    }

    private static void countAround(List<Count> found, String text, MoneyMention a, BitSet taken) {
        if (a.threshold()) return;
        Matcher noun = AROUND_NOUN.matcher(text).region(a.end(), Math.min(text.length(), a.end() + AROUND_REACH));
        if (!noun.lookingAt()) return;
        Matcher m = AROUND.matcher(text).region(Math.max(0, a.start() - AROUND_REACH), a.start());
        if (!m.find() || taken.get(m.start())) return;
        found.add(new Count(m.start(), m.end(2), number(m.group(1)), m.group(2).equals("家")));
        taken.set(m.start(), m.end(2));
    }

    private static void add(
            List<Count> found, String text, Expression.Search m, String digits, boolean firms, BitSet taken) {
        int number = number(digits);
        boolean ordinal = m.start() > 0 && "第数几".indexOf(text.charAt(m.start() - 1)) >= 0;
        boolean free = taken.nextSetBit(m.start()) < 0 || taken.nextSetBit(m.start()) >= m.end();
        if (!free || ordinal || number == 0) return;
        found.add(new Count(m.start(), m.end(), number, firms));
        taken.set(m.start(), m.end());
    }

    /** The value of a number below ten thousand in digits or Chinese numerals; 0 when it is none. */
    static int number(String digits) {
        if (Character.isDigit(digits.charAt(0))) return Integer.parseInt(digits);
        int total = 0;
        int digit = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c == '十' || c == '百') {
                total += Math.max(digit, 1) * (c == '十' ? 10 : 100);
                digit = 0;
            } else {
                digit = c == '两' ? 2 : "一二三四五六七八九".indexOf(c) + 1;
            }
        }
        return total + digit;
    }
}
