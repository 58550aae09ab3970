package io.investmentstreams.extract.party;

import io.investmentstreams.extract.text.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes clean names of firms out of the stretches where they stand; refuses governments, people and plain words. Thread-safe. */
final class PartyNames {
    private static final int LONGEST = 30;
    private static final Expression REMARK = Expression.of("\\([^()]*(简称|下称|代码|证券|\\d{4,}|股票|[A-Z]{2}:)[^()]*\\)?");
    private static final Pattern FRONT = Pattern.compile(
            "^(.*(?:\\d+|[一二三四五六七八九十]+)日|.*[上下]午|.*(?:仪式|会议?|活动|签约|推介会|洽谈会)上|.*?(?:500强|百强|独角兽)(?:企业)?|.*(?:世界|全球|国内|中国|行业|知名|龙头|领军|头部|上市|外资|央属|国有|民营|独角兽|链主|著名|大型|本土|合作|投资|签约|台资|港资|日本|德国|英国|法国|美国|韩国)(?:企业|药企|车企|公司|巨头|集团)(?=[\\p{IsHan}A-Za-z]{2})|该省|近日|日前|昨[日天]|今[日天]|当[日天]|目前|此次|本次|随后|同时|其中|此外|据悉|据了解|会上|现场|随着|根据协议|按照协议|根据合同|根据规划|消息|公告|其[控全]股|由|与|和|同|为|在|将|投资方|合作方|[\\p{IsHan}]{2}业者|业者|业主|企业|甲方|乙方|来自[\\p{IsHan}]{2,4}的|:|[“])+");
    private static final Expression BACK = Expression.of(
            "(\\d+日|曾|曾经|同日|当天|昨|今|方面|双方|代表|正式|成功|现场|今[日天]|昨[日天]|当[日天]|近日|日前|就|于|已|已经|共同|联合|分别|顺利|又|也|还|再次|再度|携手|联手|联袂|此次|本次|将|拟|计划|最终|首期|先期|一次性|宣布|决定|公告|先后|相继|独家|全额|负责|等|等公司|等企业|等单位|牵头|两家企业|[两三四五六七八九十\\d]+家(企业|公司)|旗下|所属)+$");
    private static final Expression REFUSED = Expression.of(
            "总$|固定资产|[首一二三]期$|分别|以及|还有|另有|标志|[前后两]者|^年产|\\d[GMK]?[Ww]|当地|子公司|政府|管委|委员会|管理局|开发区|高新区|经开区|(科学|科技|产业|工业|软件)园区?$|示范区|新区$|园区$|(?<!数码|商|方特|长)[市区县镇省州旗乡]$|街道$|^(该|其|本|双方|各方|项目|公司|集团|企业|我|他|她|它|客商|股东|银行|基金|科技|资本)$"
                    + "|书记|[市区县镇]长|主任|领导|董事|总裁|总经理|记者|厅长|局[长]?$|商务局|部长|人士|嘉宾|客商|代表团|考察团|双方|他们|我们|项目|签约|签订|签署|协议|合同|举行|举办|召开|落户|落地|引进|推进|推动|会议|大会|仪式|活动|消息|总额|总投|金额|资金|优势|机遇|领域|方面|合作|工作|发展战略|计划|规划|政策|一批|多个|多家|首批|每年|目前|未来|今后|今年|明年|去年|年度|通过|围绕|加快|同比|这|那|是|的|了|亿|万[元美]|\\d+[个家年月]"
                    + "|投资(?!集团|控股|发展|管理|有限|股份|开发|公司|基金|\\(|咨询|促进|$)|建设(?!集团|有限|股份|公司|发展|投资|开发|银行|工程|控股)");
    private static final Pattern PLAIN = Pattern.compile(
            "(外方|中方|港方|台商|外商|民间资本|社会资本|财政|企业|公司|集团|产业|行业|市场|全市|全区|全县|全省|当地|地方|国内|国外|投资者|投资方|投资商|开发商|运营商|业主|园方|校方|院方|总公司|子公司|分公司|工厂|基地|中心|总部|一期|二期|主要|预计|总计|合计|共计|累计|分别|全部|其他|有关部门|部门|本地|预期|规模|面积|用地|设备|固定资产|土建|分三期|分两期|首期|固定|直接|共同|联合|独立|重点|具体|力争|用于|自筹|自有|另外|还有|如果|因此|由于|对于|关于|后续|前期|新增|再|追加|继续)");
    private static final Expression PARTNER = Expression.of("^.*(牵手|携手|联手|落户|入驻|进驻|牵线|签约|选择|引进|引入)(?=.{2})");
    private static final Expression SPLIT =
            Expression.of("、|(?<=(?:公司|集团|股份|科技|控股|资本|银行|大学|汽车|电子|医药|智能|研究院))[和与及](?=[\\p{IsHan}A-Za-z]{2})");

    private static final Expression MARKS = Expression.of("^[“”\"(),:]+|[“”\"(,:]+$");
    private static final Expression QUOTES = Expression.of("[“”]");
    private static final Expression ACT = Expression.of("(投资|建设)$");

    private final NameEdges edges;

    PartyNames(NameEdges edges) {
        this.edges = edges;
    }

    /** The firms of a stretch such as A公司、B和C集团, without what is none. */
    List<String> of(String stretch, Set<String> places) {
        List<String> names = new ArrayList<>();
        String told = REMARK.cutAll(stretch);
        int from = 0;
        for (Expression.Search joint = SPLIT.search(told); joint.find(); from = joint.end())
            add(names, told.substring(from, joint.start()), places);
        add(names, told.substring(from), places);
        return names;
    }

    private void add(List<String> names, String piece, Set<String> places) {
        String name = clean(piece, places);
        if (name != null && !names.contains(name)) names.add(name);
    }

    private String clean(String piece, Set<String> places) {
        String s = BACK.cut(piece.strip());
        s = PARTNER.cut(s);
        int de = s.lastIndexOf('的');
        if (de >= 0 && s.length() - de > 2) s = s.substring(de + 1);
        s = s.substring(edges.begin(s));
        s = FRONT.matcher(s).replaceFirst("");
        s = s.substring(edges.lead(s));
        s = MARKS.cutAll(BACK.cut(s));
        if (s.indexOf('“') >= 0 != s.indexOf('”') >= 0) s = QUOTES.cutAll(s);
        boolean named = s.length() >= 2 && s.length() <= LONGEST && !places.contains(s) && !places.contains(ACT.cut(s));
        return named && !REFUSED.isIn(s) && !PLAIN.matcher(s).matches() && !edges.isVague(s) ? s : null;
    }
}
