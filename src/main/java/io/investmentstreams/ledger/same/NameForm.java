package io.investmentstreams.ledger.same;

import io.investmentstreams.extract.place.Region;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A project's name taken apart.
 *
 * @param letters   letters and digits of the name without its phase, without quantities (年产5万吨) and without the words every
 *                  project carries (项目, 工程…)
 * @param phase     number of the phase it names; null for the whole
 * @param marks     figures and ordinals that tell one of a series from the next (8.6代, 二号, b区)
 * @param contrasts words that tell one kind of thing from its sisters (正极, 负极), by their group in the wording
 * @param fund      true for a fund
 * @param shop      true for a shop of a chain, whose place is part of its name
 * @param expansion true when it enlarges what stands already (增资扩产)
 */
public record NameForm(
        String letters,
        Integer phase,
        Marks marks,
        Marks contrasts,
        boolean fund,
        boolean shop,
        boolean expansion,
        Wording wording) {
    private static final Pattern PHASE = Pattern.compile("[(（]?(?:第)?([一二三四五六七八九十]|首|[0-9]{1,2})期(?:工程|项目)?[)）]?");
    private static final Pattern QUANTITY = Pattern.compile("(?:[年月日](?:产|加工|处理|屠宰|熔量))?[0-9]+(?:\\.[0-9]+)?[百千万亿]*"
            + "(?:吨|[套台辆件支片只头块条枚颗羽亩升架艘米]|平方米|公里|gwh|gw|mwh|mw|kwh)");
    private static final Pattern LEVEL = Pattern.compile("(?<=..)(?:特别行政区|自治州|自治县|自治旗|自治区|地区|街道|新区|[省市区县旗州盟镇乡])$");

    static NameForm of(String name, Wording wording) {
        String folded = name == null
                ? ""
                : Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        Matcher phase = PHASE.matcher(folded);
        Integer number = phase.find() ? number(phase.group(1)) : null;
        String bare = number == null ? folded : folded.substring(0, phase.start()) + folded.substring(phase.end());
        boolean figures = bare.chars().anyMatch(Character::isDigit);
        String thing = Wording.letters(figures ? QUANTITY.matcher(bare).replaceAll("") : bare);
        String letters = cutTails(thing.isEmpty() ? Wording.letters(bare) : thing, wording.words("name-tails"));
        return new NameForm(
                letters,
                number,
                Marks.of(bare),
                new Marks(wording.contrasts(letters)),
                wording.contains(letters, "fund"),
                wording.contains(letters, "shop") || letters.endsWith("店"),
                wording.contains(bare, "expansion"),
                wording);
    }

    /**
     * The name without regions and investors: what is told of the thing itself; may be empty.
     *
     * @param places    see {@link #placeWords}
     * @param investors what may stand for them in a name, longer forms first
     */
    String core(Collection<String> places, Collection<String> investors) {
        return core(letters, places, investors);
    }

    static String core(String letters, Collection<String> places, Collection<String> investors) {
        String core = letters;
        for (String place : places) core = core.replace(place, "");
        for (String investor : investors) core = core.replace(investor, "");
        return core;
    }

    /** Whether the two name different things of one series, or sisters of one kind. */
    boolean contradicts(NameForm other) {
        return marks.contradict(other.marks) || contrasts.contradict(other.contrasts);
    }

    /** How many letters of a core are its own, and not of the words many projects share (基地, 中心, 总部…). */
    int ownLetters(String core) {
        String own = core;
        for (String word : wording.words("name-common")) own = own.replace(word, "");
        return own.length();
    }

    /** What a name may carry of its place: the divisions of its path, with and without the word for their level. */
    public static List<String> placeWords(Region region) {
        if (region == null) return List.of();
        List<String> words = new ArrayList<>();
        for (String part : region.path().split("/")) {
            String stem = LEVEL.matcher(part).replaceFirst("");
            words.add(Wording.letters(part));
            if (stem.length() >= 2) words.add(stem);
        }
        return words;
    }

    /** The parts of a core that lie before, between and behind the words many projects share; some may be empty. */
    List<String> ownParts(String core) {
        String own = core;
        for (String word : wording.words("name-common")) own = own.replace(word, " ");
        return List.of(own.split(" "));
    }

    private static String cutTails(String name, List<String> tails) {
        for (String tail : tails)
            if (name.endsWith(tail) && name.length() > tail.length())
                return cutTails(name.substring(0, name.length() - tail.length()), tails);
        return name;
    }

    private static Integer number(String numeral) {
        if (numeral.equals("首")) return 1;
        return Character.isDigit(numeral.charAt(0)) ? Integer.parseInt(numeral) : Marks.number(numeral);
    }
}
