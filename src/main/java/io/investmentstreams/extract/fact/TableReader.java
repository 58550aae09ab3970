package io.investmentstreams.extract.fact;

import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.money.MoneyMention;
import io.investmentstreams.extract.text.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads tables of projects whose amounts are bare figures, their unit told once at the head (单位:万元; 总投资(亿元)). */
final class TableReader {
    private static final Map<String, BigDecimal> UNITS = Map.of(
            "元", BigDecimal.ONE,
            "千", BigDecimal.valueOf(1_000),
            "万", BigDecimal.valueOf(10_000),
            "百万", BigDecimal.valueOf(1_000_000),
            "千万", BigDecimal.valueOf(10_000_000),
            "亿", BigDecimal.valueOf(100_000_000));
    private static final Map<String, String> CURRENCIES =
            Map.of("美元", "USD", "欧元", "EUR", "港元", "HKD", "日元", "JPY", "元", "CNY");
    private static final String UNIT = "(千|百万|千万|万|亿)?(?:人民币)?(美元|欧元|港元|日元|元)";
    private static final Pattern TOLD = Pattern.compile("单位[:为]?\\s*" + UNIT);
    private static final Pattern IN_CELL = Pattern.compile("[(,:]\\s*(?:单位[:为]?)?" + UNIT + "[)]?$");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:项目|计划|预计|协议|合同|签约|概算|估算|拟|总)*(?:投资|引资)(?:总额|额|规模|金额|总规模|概算|估算)?(?:合计)?(?![方人企主单商者公内类领强])|(?:协议|合同|签约)(?:总)?(?:资金|金额|额)");
    private static final Expression NAME = Expression.of("^(签约|招商|投资|重点|建设|合作|开工)*项目(名称)?$");
    /** Tables of what raised money is used for, and of what is spent year by year. */
    private static final Expression OTHER = Expression.of("募集|募投|本期|年度|完成投资|累计|本年|到位");

    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\dA-Za-z.,第])(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,9}(?:\\.\\d{1,6})?)(?![\\d.,]|[A-Za-z%#]|[万千百亿吨台套亩个平条年月日米号期座家级辆片只])");
    private static final Expression FIGURES = Expression.of("[(](万|亿|千|百万|亩|平|吨|个|元|%)|^(产值|税收|面积|用地|占地|亩数)");
    private static final Expression COUNTED = Expression.of("^(序号|编号|序)$");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.、]?");
    private static final Expression SUM = Expression.of("^(合计|总计|小计|共计|总和)");
    private static final int LONGEST_LINE = 200;
    private static final int GAP = 3;

    private final String text;
    private final List<MoneyMention> money;
    private final List<Row> rows = new ArrayList<>();
    private Head head;
    private String told;
    private String currency;
    private int passed;

    /**
     * Which of the words of a line are the project, which of its figures the amount, and their unit.
     *
     * @param name    place of the project's name among the columns of words
     * @param amount  place of the amount among the columns of figures
     * @param figures how many columns of figures there are
     * @param counted true where the lines begin with a running number
     */
    private record Head(
            int start, int name, int amount, int figures, boolean counted, BigDecimal unit, String currency) {}

    private record Cell(int start, int end) {}

    private TableReader(String text, List<MoneyMention> money) {
        this.text = text;
        this.money = money;
    }

    /** The lines of all tables of projects, in order. */
    static List<Row> read(String text, List<MoneyMention> money) {
        if (!text.contains("单位") && !text.contains("元)")) return List.of();
        return new TableReader(text, money).rows();
    }

    private List<Row> rows() {
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            if (end < 0) end = text.length();
            if (end - start <= LONGEST_LINE) line(start, end);
            else head = null;
            start = end + 1;
        }
        return rows;
    }

    private void line(int start, int end) {
        Matcher unit = TOLD.matcher(text).region(start, end);
        if (unit.find()) {
            told = unit.group(1) == null ? "元" : unit.group(1);
            currency = unit.group(2);
        }
        List<Cell> cells = cells(start, end);
        Head next = head(start, cells);
        if (next != null) {
            head = next;
            passed = 0;
        } else if (head != null && !row(cells) && ++passed > GAP) {
            head = null;
        }
    }

    private List<Cell> cells(int start, int end) {
        List<Cell> cells = new ArrayList<>();
        int from = -1;
        for (int i = start; i <= end; i++) {
            boolean mark = i == end || " \t|│".indexOf(text.charAt(i)) >= 0;
            if (!mark && from < 0) from = i;
            if (mark && from >= 0) {
                cells.add(new Cell(from, i));
                from = -1;
            }
        }
        return cells;
    }

    /** The head that the cells make; null when they make none. */
    private Head head(int start, List<Cell> cells) {
        int words = 0;
        int figures = 0;
        int name = -1;
        int amount = -1;
        String head = null;
        boolean counted = !cells.isEmpty() && COUNTED.isIn(words(cells.get(0)));
        for (Cell cell : counted ? cells.subList(1, cells.size()) : cells) {
            String title = words(cell);
            if (OTHER.isIn(title)) return null;
            boolean sum = AMOUNT.matcher(title).lookingAt();
            if (sum && head == null) {
                amount = figures;
                head = title;
            }
            if (name < 0 && NAME.isIn(title)) name = words;
            if (sum || FIGURES.isIn(title)) figures++;
            else words++;
        }
        if (name < 0 || head == null) return null;
        Matcher own = IN_CELL.matcher(head);
        boolean found = own.find();
        if (!found && told == null) return null;
        String size = found ? (own.group(1) == null ? "元" : own.group(1)) : told;
        String money = CURRENCIES.get(found ? own.group(2) : currency);
        return new Head(start, name, amount, figures, counted, UNITS.get(size), money);
    }

    private String words(Cell cell) {
        return text.substring(cell.start(), cell.end());
    }

    private boolean row(List<Cell> cells) {
        if (cells.isEmpty() || SUM.isIn(words(cells.get(0)))) return false;
        int first = cells.get(0).start();
        int last = cells.get(cells.size() - 1).end();
        Matcher number = NUMBER.matcher(text).region(first, last);
        if (head.counted() && number.lookingAt()) first = number.end();
        List<Cell> figures = figures(first, last);
        if (figures.size() != head.figures()) return false;
        Cell figure = figures.get(head.amount());
        Cell name = name(cells, first, figure);
        BigDecimal value = new BigDecimal(words(figure).replace(",", "")).multiply(head.unit());
        boolean taken = money.stream().anyMatch(m -> m.start() < figure.end() && figure.start() < m.end());
        if (name == null || taken || value.signum() == 0) return false;
        Amount amount = Amount.exact(value, head.currency());
        rows.add(new Row(
                name.start(),
                name.end(),
                new MoneyMention(figure.start(), figure.end(), amount, false, false, false),
                head.start()));
        passed = 0;
        return true;
    }

    /** The bare figures of a line, those that count something (年产5万吨) left out. */
    private List<Cell> figures(int from, int to) {
        List<Cell> found = new ArrayList<>();
        Matcher m = FIGURE.matcher(text).region(from, to);
        while (m.find()) found.add(new Cell(m.start(), m.end()));
        return found;
    }

    /** The cell of the project's name, up to the amount where no blank parts them; null when there is none. */
    private Cell name(List<Cell> cells, int first, Cell figure) {
        int words = 0;
        for (Cell cell : cells) {
            int start = Math.max(cell.start(), first);
            int end = figure.start() > start ? Math.min(cell.end(), figure.start()) : cell.end();
            boolean named = start < end && (Character.isLetter(text.charAt(end - 1)) || text.charAt(end - 1) == ')');
            if (!named) continue;
            if (words++ == head.name()) return new Cell(start, end);
        }
        return null;
    }
}
