package io.investmentstreams.extract.party;

import io.investmentstreams.extract.text.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names of projects by where they stand: behind an amount, before one, in a list, as what is built. Thread-safe. */
public final class ItemGrammar {
    private static final int LONGEST = 60;
    private static final int LONGEST_FIRM = 8;
    private static final Pattern MEASURE =
            Pattern.compile("^[、,]?(总?占地|用地|规划用地|建筑面积|总建筑面积|面积|总面积|占地面积|新增用地)[^,;、。]{1,18}?[亩米顷]的?");
    private static final Pattern GLUE = Pattern.compile("^(、(?=[年日]产)|人民币|元|左右|以上|的|建设|用于|、)*");
    private static final Expression ADJECTIVE = Expression.of(
            "签[约下订署]?$|投资|建设$|合作$|打造|引进|开发$|位于|落户|最|为主|具有|拥有|首个|占地|面积|领先|规模|知名|举行|公司$|集团$|[0-9]亩$|平方米$|第一$|重要$|等$|亿[美港]?元$|著名|来自|著称|我国|中国$|一流$|强$|此前|一直|其$|市$|县$|[^域]区$|合?作社$|联合社$|共同$|期待|促成$|达$|备受|关注$|筹建$|实施$|在建$|推进$|负责");
    private static final Expression MORE_ITEMS = Expression.of("(等|在内)(一批|多个|系列)?[^,;。、]{0,8}(项目|企业)?$");
    private static final Expression GROUP = Expression.of("(等|在内)的?(\\d+|[一二三四五六七八九十百两多]+)[余多]?[个批项家宗系].*$");
    private static final Pattern SPLIT = Pattern.compile("、|;|(?<=”)(?=“)|以及|及其|和|及|与");

    /** 甲产业园启动区(一期): what brackets add says nothing of where a name ends. */
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]{1,10}\\)$");
    /** 甲智能制造产业园(以下简称“甲智造园”)项目. */
    private static final Expression ALIAS = Expression.of("\\((以下|下)?(均|统)?简?称(为)?:?[^()]{2,20}\\)");
    /** 研发中心及生产基地 is one; 甲项目及乙项目 are two. */
    private static final Expression WHOLE = Expression.of("(项目|工程|”)$");

    /** 甲药业大输液(二期) ends where it is told which phase it is. */
    private static final Expression PHASE = Expression.of("\\([一二三四五\\d]期\\)$");

    private static final Expression ORDINAL =
            Expression.of("^[(]?(\\d{1,2}|[一二三四五六七八九十]{1,3})[.、)]+(?!\\d)|^[^\\p{L}\\p{N}“《(]+");

    private final NameEdges edges = new NameEdges();
    private final Brands brands = new Brands();

    /** The name that follows an amount ending at {@code from} (总投资5亿元的X项目签约), not beyond {@code limit}; null when none does. */
    public Named after(String text, int from, int limit) {
        int start = from;
        String rest = text.substring(start, limit);
        for (Matcher m = MEASURE.matcher(rest); m.find(); m = MEASURE.matcher(rest)) {
            start += m.end();
            rest = text.substring(start, limit);
        }
        Matcher glue = GLUE.matcher(rest);
        if (glue.find()) start += glue.end();
        int end = Math.min(limit, start + LONGEST);
        String body = text.substring(start, end);
        int cut = firstMark(body);
        body = body.substring(0, Math.min(cut, projectEnd(body)));
        body = body.substring(0, edges.end(body));
        int owners = attribute(body);
        return named(start + owners, body.substring(owners));
    }

    /** The name that ends at {@code end} and begins not before {@code floor} (X项目,总投资5亿元); null when there is none. */
    public Named before(String text, int floor, int end) {
        int to = end;
        while (to > floor && " 、,(".indexOf(text.charAt(to - 1)) >= 0) to--;
        int from = Math.max(floor, to - 2 * LONGEST);
        String body = text.substring(from, to);
        int start = attribute(body);
        start += edges.begin(body.substring(start));
        if (edges.isVague(body.substring(start))) start = edges.begin(body);
        return named(from + start, body.substring(start));
    }

    /** The whole stretch as one name, where it is short enough; null when it names nothing. */
    public Named whole(String text, int from, int to) {
        if (to - from > LONGEST / 2) return null;
        String body = text.substring(from, to);
        int lead = leadOf(body);
        return edges.isVague(body.substring(lead))
                ? null
                : new Named(from + lead, to, Marks.balanced(body.substring(lead)));
    }

    /** How many characters an attribute at the front takes that is no part of the name (位于昆山的…). */
    private static int attribute(String body) {
        int cut = 0;
        for (int de = body.indexOf('的'); de > 0; de = body.indexOf('的', de + 1)) {
            boolean adjective = ADJECTIVE.isIn(body.substring(cut, de));
            if (adjective && body.length() - de > 3 && !body.startsWith("年产", cut)) cut = de + 1;
        }
        return cut;
    }

    /** The items of a list from {@code from} to {@code to}; pieces without a head are joined to the next unless none has one. */
    public List<Named> list(String text, int from, int to) {
        List<int[]> pieces = pieces(text, from, to);
        boolean anyHead = pieces.stream().anyMatch(p -> hasHead(text, p));
        boolean lastHead = !pieces.isEmpty() && hasHead(text, pieces.get(pieces.size() - 1));
        List<Named> items = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < pieces.size(); i++) {
            int[] piece = pieces.get(i);
            int[] next = pieces.get(Math.min(i + 1, pieces.size() - 1));
            if (start < 0) start = piece[0];
            String own = text.substring(start, piece[1]);
            boolean complete = !anyHead
                    || !lastHead
                    || hasHead(text, piece)
                    || PHASE.isIn(own)
                    || isShort(own)
                    || (isBranded(own) && isBranded(text.substring(next[0], next[1])));
            if (!complete) continue;
            Named item = item(text, start, piece[1]);
            if (item != null) items.add(item);
            start = -1;
        }
        return items;
    }

    private Named item(String text, int from, int end) {
        int start = Math.max(from, end - 2 * LONGEST);
        String body = MORE_ITEMS.cut(GROUP.cut(text.substring(start, end)));
        int begin = attribute(body);
        int begins = edges.begin(body.substring(begin));
        // In a list only what stands before the first item is cut away by verbs; between items they are rare.
        return named(start + begin + begins, body.substring(begin + begins));
    }

    private boolean hasHead(String text, int[] piece) {
        String body = text.substring(piece[0], piece[1]);
        return edges.head(BRACKETS.matcher(body).replaceFirst("")) != null;
    }

    /** 华远新材, for a project of that firm: a brand with its line of business needs no head. */
    private boolean isShort(String piece) {
        return piece.length() <= LONGEST_FIRM && piece.equals(brands.of(piece + "项目", List.of()));
    }

    /** 恒鑫无纺布, 彭场卫材科技园: two owners, two projects. */
    private boolean isBranded(String piece) {
        return brands.of(piece + "项目", List.of()) != null;
    }

    private List<int[]> pieces(String text, int from, int to) {
        List<int[]> pieces = new ArrayList<>();
        Matcher m = SPLIT.matcher(text).region(from, to);
        int start = from;
        while (m.find()) {
            boolean comma =
                    m.group().isEmpty() || m.group().equals("、") || m.group().equals(";");
            String before = text.substring(start, m.start());
            String item = before.endsWith(",") ? before.substring(0, before.length() - 1) : before;
            boolean joins = !comma && (edges.head(item) == null || (m.group().equals("及") && !WHOLE.isIn(item)));
            if (joins || Marks.isEnclosed(text, from, m.start())) continue;
            if (m.start() > start) pieces.add(new int[] {start, m.start() - (before.endsWith(",") ? 1 : 0)});
            start = m.end();
        }
        if (to > start) pieces.add(new int[] {start, to});
        return pieces;
    }

    private static int firstMark(String body) {
        for (int i = 0; i < body.length(); i++)
            if (",;:。!?\n、".indexOf(body.charAt(i)) >= 0 && !Marks.isEnclosed(body, 0, i)) return i;
        return body.length();
    }

    private static int projectEnd(String body) {
        int at = body.indexOf("项目");
        while (at >= 0 && (body.startsWith("项目公司", at) || body.startsWith("项目部", at))) at = body.indexOf("项目", at + 2);
        return at < 0 ? body.length() : at + 2;
    }

    /** How many characters its number in a list and words before a name take. */
    private int leadOf(String body) {
        Expression.Search ordinal = ORDINAL.search(body);
        int lead = ordinal.find() ? ordinal.end() : 0;
        return lead + edges.lead(body.substring(lead));
    }

    private Named named(int start, String body) {
        int lead = leadOf(body);
        String name = body.substring(lead);
        name = MORE_ITEMS.cut(ALIAS.cut(name));
        name = GROUP.cut(name);
        name = Marks.balanced(name.strip());
        if (edges.isVague(name) || name.length() > LONGEST) return null;
        int at = start + lead;
        int end = ALIAS.isIn(body) ? start + body.length() : at + name.length();
        return new Named(at, end, name);
    }

    /** True where the text ends in a word that can end a project's name. */
    public boolean endsInHead(String text) {
        return edges.head(text) != null;
    }

    /** True for a name that names nothing (该项目). */
    public boolean isVague(String name) {
        return edges.isVague(name);
    }
}
