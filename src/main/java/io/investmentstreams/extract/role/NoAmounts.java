package io.investmentstreams.extract.role;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.money.MoneyMention;
import io.investmentstreams.extract.text.Expression;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells figures that look like an amount and are none: sizes that sort, averages, conditions, forecasts, what another figure replaces. */
final class NoAmounts {
    private static final int SORT_REACH = 16;
    private static final Pattern BETWEEN = Pattern.compile("之间|及以上|\\(?不?含\\)?(以上|以下)?[、,的]");
    /** What a class of projects is followed by: its count. */
    private static final Pattern CLASS =
            Pattern.compile("的?[^,;。\\d]{0,6}(项目|企业|工程)[^,;。\\d]{0,3}(\\d+|[一二三四五六七八九十]+)[个家项]");

    /** 10亿元以上的6个签约项目, without a word before it that it is their sum. */
    private static final Pattern COUNTED = Pattern.compile("的(重点|重大)?(\\d+|[一二三四五六七八九十]+)[个家项]");

    /** 8个投资超10亿元的项目: of each, where 总投资 would be of all. */
    private static final Expression OF_EACH = Expression.of("[\\d一二三四五六七八九十两][余多]?[个家项]投资$");

    private static final Pattern SUM = Pattern.compile("[投引]资|金额|总额|资金|合计|共计");
    private static final Pattern LIMIT = Pattern.compile("(以上|以下)$");
    private static final Pattern CONDITION =
            Pattern.compile("必须|的标准|门槛|条件是|原则上|(^|[,;。:\\s])(对|凡)|(可|将)?(享受|给予|予以)[^,;。]{0,10}(政策|奖励|补助|补贴|优惠)");
    private static final Pattern FORECAST = Pattern.compile("(预计|有望)(将有|可|能|将|实现)+[^;。]{0,24}签约[^;。]{0,16}$");
    /** 届时将有企业参展,签约金额预计达…. */
    private static final Expression TO_BE_SIGNED = Expression.of(
            "(届时|将有|将于|将在|开幕在即)[^。;]*(签约[^,;。]{0,6}|[个家项](重点|重大|产业)?(项目|企业)[^,;。]{0,6}签约,[^,;。]{0,8})(预计|有望|可望|预期)(将|可|能)?(达到?|超过?|突破|实现)?[约近超逾]?$");

    /** 若算上配套道路,总投资将达260亿元. */
    private static final Pattern SUPPOSED = Pattern.compile("^(若|如果|倘若|假如|要是)[^,;。]{1,30},[^,;。]{0,16}$");

    /** 到2025年,全市引进项目总投资将突破…: what a place aims at. */
    private static final Pattern AIM = Pattern.compile(
            "到(\\d{4}年|[“\"]?十[四五六]五[”\"]?)(底|末|期末)?,?[^。;]{0,30}(将|力争|预计|确保)[^。;]{0,12}$|(力争|预计|争取|确保)到\\d{4}年(底|末)?,?[^。;]{0,40}$");

    /** 力争今年完成工业投资300亿元: what is to be spent within a time. */
    private static final Pattern TO_SPEND =
            Pattern.compile("(力争|确保|争取|计划|目标是?|预计|要)[^,;。]{0,10}完成[^,;。]{0,16}(投资|资金)(额|量|总额)?[^,;。]{0,3}$");

    /** 三年来累计投入建设资金5亿元: money spent. */
    private static final Expression SPENT =
            Expression.of("(累计|已|共|先后|近[两三五\\d]年)(投入|完成|拨付|筹集|筹措)[^,;。\\d]{0,14}(资金|经费)[^,;。\\d]{0,3}$");

    /** 公司已在当地先期投资2亿元,建成养殖场: what an earlier outlay has brought. */
    private static final Expression OUTLAY = Expression.of("(已|先期|前期|累计|先后)[^,;。项]{0,12}(投资|投入)(资金|了|约|近|超过?|共|达)*$");

    private static final Expression BROUGHT = Expression.of("^(人民币)?,?(先后|陆续|相继|已|率先)?(建成|建起|建好|购置|完成)(?!后|的|投产)");

    private static final String ACT_TO_COME = "(将|计划|拟|准备|要)";
    /** 下一步,县里将投资1亿元新建…: what a place plans for later. */
    private static final Expression LATER =
            Expression.of("(^|[,;。\\s])(下一?步|今后|接下来|下一?阶段|后续)[^;。]{0,40}" + ACT_TO_COME + "[^,;。]{0,12}$");

    private static final Set<String> ACTS = Set.of("signed", "landed", "started", "intended");

    private static final Expression EARLIER_PHASE = Expression.of("([一首]期|前期|先期)[^,;。]{0,8}(投资|投入)[^,;。\\d]{0,3}$");

    private static final Expression BUILT_AND_MORE = Expression.of(
            "^[^。;]{0,10}(已|已经|已于[^,;。]{2,10})(全部|正式|全面|顺利)?(建成|竣工|投产|完工|投用|运营)[^。]{0,20}[,;]?(此次|本次|现|而)?(二|三)期[^。]{0,12}(投资|投入)");

    private static final Pattern OF_A_PLACE = Pattern.compile("全[省市区县州镇]|引进|招引|累计|产业");
    private static final Pattern AVERAGE = Pattern.compile("(平均|户均|单个项目)[^,;。]{0,12}$");

    /** 价值3亿元的设备: what things are worth. */
    private static final Expression WORTH = Expression.of("(价值|市值|总值|货值)[^,;。]{0,4}$");

    private static final Expression GOODS = Expression.of(
            "^(人民币)?的[^,;。、]{0,12}(设备|仪器|产品|商品|物资|货物|藏品|药品|软件|礼品|物品|服务|资产|股票|股权|地块|土地)(?![^,;。]{0,12}(项目|基地|园|中心|工厂))");
    /** 投资于本市项目的资金不低于3亿元: what a fund is bound to. */
    private static final Expression MANDATE =
            Expression.of("(投资于|投向|用于投资)[^,;。]{2,24}的?(资金|金额|总额|规模|比例|额度)[^,;。]{0,6}$");

    /** 集中开工项目个,总投资达亿元: the page has lost its figures. */
    private static final Expression LOST = Expression.of("(项目|企业|工程|合同|协议)[个家项宗份],[^。;]*$");

    /** 印发物流业“十五五”规划,总投资…: what a whole branch is to spend. */
    private static final Expression PLAN = Expression.of(
            "(发布|印发|出台|公布|下发|编制|制定|批复|通过)[^。;]{0,24}(十[一二三四五六]五|[三五十]年|中长期|\\d年)[^。;,]{0,12}(规划|计划|方案|纲要)[”》]*,(计划|预计|规划|匡算|涉及|安排)*总?(投资|投入)(总?规模|总?额|估算)?[^,;。\\d]{0,4}$");

    private NoAmounts() {}

    /**
     * Why the figure is no amount; null when it may be one.
     *
     * @param from where the words of its sentence begin that no other amount has taken
     */
    static Judgement of(Facts facts, MoneyMention m, int from) {
        if (m.threshold()) return Judgement.other(Role.OTHER, "a threshold, not an amount");
        if (m.start() > 0 && facts.text().charAt(m.start() - 1) == '第')
            return Judgement.other(Role.OTHER, "an ordinal, not an amount");
        if (sorts(facts, m)) return Judgement.other(Role.OTHER, "a size that sorts, not an amount");
        String clause = facts.slice(facts.clauseStart(m.start()), m.start());
        if (AVERAGE.matcher(clause).find()) return Judgement.other(Role.OTHER, "an average");
        if (WORTH.isIn(clause) && GOODS.isIn(facts.slice(m.end(), facts.clauseEnd(m.end()))))
            return Judgement.other(Role.OTHER, "what things are worth");
        if (MANDATE.isIn(clause)) return Judgement.other(Role.FUND, "what a fund must put in");
        if (m.superseded()) return Judgement.other(Role.OTHER, "replaced by the next amount");
        if (FORECAST.matcher(facts.slice(from, m.start())).find())
            return Judgement.other(Role.PROJECTION, "signings that are only expected");
        String left = facts.slice(from, m.start());
        if (facts.text().charAt(m.start()) == '亿' && LOST.isIn(left))
            return Judgement.other(Role.OTHER, "an amount the page has lost");
        if (PLAN.isIn(left)) return Judgement.other(Role.PROJECTION, "the plan of a branch");
        if (TO_BE_SIGNED.isIn(left)) return Judgement.other(Role.PROJECTION, "signings that are only expected");
        if (AIM.matcher(left).find() && OF_A_PLACE.matcher(left).find())
            return Judgement.other(Role.PROJECTION, "what a place aims at");
        if (TO_SPEND.matcher(clause).find()) return Judgement.other(Role.PROJECTION, "what is to be spent");
        if (SPENT.isIn(clause) || isSpentBefore(facts, m, clause)) return Judgement.other(Role.OTHER, "money spent");
        if (OUTLAY.isIn(clause)
                && BROUGHT.isIn(facts.slice(m.end(), facts.periodOf(m.start()).end())))
            return Judgement.other(Role.OTHER, "money spent");
        if (isForLater(facts, m)) return Judgement.other(Role.PROJECTION, "what is planned for later");
        if (isSupposed(facts, m)) return Judgement.other(Role.PROJECTION, "only supposed");
        return null;
    }

    /** 一期投入2亿元已建成投产,二期投资5亿元的扩建项目开工: the news is what comes after. */
    private static boolean isSpentBefore(Facts facts, MoneyMention m, String clause) {
        if (!EARLIER_PHASE.isIn(clause)) return false;
        String right = facts.slice(m.end(), facts.periodOf(m.start()).end());
        return BUILT_AND_MORE.isIn(right);
    }

    /** Whether the sentence only plans it, and neither it nor the one before tells of an act. */
    private static boolean isForLater(Facts facts, MoneyMention m) {
        Period period = facts.periodOf(m.start());
        if (!LATER.isIn(facts.slice(period.start(), m.start()))) return false;
        return !facts.tells(ACTS, facts.before(period).start(), period.end());
    }

    private static boolean isSupposed(Facts facts, MoneyMention m) {
        int clause = facts.clauseStart(m.start());
        int from = Math.max(facts.periodOf(m.start()).start(), facts.clauseStart(Math.max(0, clause - 1)));
        return from < m.start()
                && SUPPOSED.matcher(facts.slice(from, m.start())).find();
    }

    /** 1亿元至10亿元的项目53个, 1亿元以下的, 必须是投资在1000万美元以上: classes and conditions. */
    private static boolean sorts(Facts facts, MoneyMention m) {
        int end = Math.min(facts.text().length(), m.end() + SORT_REACH);
        String right = facts.slice(m.end(), end);
        if (BETWEEN.matcher(right).lookingAt()) return true;
        boolean range = m.amount().value() == null;
        boolean bound = !range && (m.amount().low() == null || m.amount().high() == null);
        if ((range || bound) && CLASS.matcher(right).lookingAt()) return true;
        boolean unnamed = bound && COUNTED.matcher(right).lookingAt();
        int clause = Math.min(facts.clauseStart(m.start()), m.start());
        if (bound && OF_EACH.isIn(facts.slice(clause, m.start())) && right.startsWith("的")) return true;
        if (unnamed
                && !SUM.matcher(facts.slice(facts.clauseStart(m.start()), m.start()))
                        .find()) return true;
        Period period = facts.periodOf(m.start());
        return bound
                && LIMIT.matcher(facts.slice(m.start(), m.end())).find()
                && CONDITION.matcher(facts.slice(period.start(), period.end())).find();
    }
}
