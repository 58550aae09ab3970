package io.investmentstreams.ledger;

import io.investmentstreams.extract.place.Region;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A project's name taken apart.
 *
 * @param letters letters and digits of the name without its phase and without the words every project carries (项目, 工程…)
 * @param phase   number of the phase it names; null for the whole
 * @param marks   figures and ordinals that tell one of a series from the next (8.6代, 二号, b区)
 * @param fund    true for a fund
 * @param shop    true for a shop of a chain, whose place is part of its name
 */
record NameForm(String letters, Integer phase, Set<String> marks, boolean fund, boolean shop, Wording wording) {
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final Pattern PHASE =
            Pattern.compile("[(（]?(?:第)?([" + NUMERALS + "]|首|[0-9]{1,2})期(?:工程|项目)?[)）]?");
    private static final Pattern MARK =
            Pattern.compile("[0-9]+(?:\\.[0-9]+)?|[" + NUMERALS + "](?=号|厂|区|园|标|店|分|线|座)|[a-d东西南北](?=区|园|地块|厂|座|店)");
    private static final Pattern LEVEL = Pattern.compile("(?<=..)(?:特别行政区|自治州|自治县|自治旗|自治区|地区|街道|新区|[省市区县旗州盟镇乡])$");

    static NameForm of(String name, Wording wording) {
        String folded = name == null ? "" : Normalizer.normalize(name, Normalizer.Form.NFKC);
        Matcher phase = PHASE.matcher(folded);
        Integer number = phase.find() ? number(phase.group(1)) : null;
        String bare = number == null ? folded : folded.substring(0, phase.start()) + folded.substring(phase.end());
        String letters = cutTails(Wording.letters(bare), wording.words("name-tails"));
        return new NameForm(
                letters,
                number,
                marks(bare),
                wording.contains(letters, "fund"),
                wording.contains(letters, "shop"),
                wording);
    }

    /**
     * The name without regions and investors: what is told of the thing itself; may be empty.
     *
     * @param places see {@link #placeWords}
     */
    String core(Collection<String> places, Collection<String> investors) {
        String core = letters;
        for (String place : places) core = core.replace(place, "");
        for (String investor : investors) core = core.replace(investor, "");
        return core;
    }

    /** How many letters of a core are its own, and not of the words many projects share (基地, 中心, 总部…). */
    int ownLetters(String core) {
        String own = core;
        for (String word : wording.words("name-common")) own = own.replace(word, "");
        return own.length();
    }

    /** What a name may carry of its place: the divisions of its path, with and without the word for their level. */
    static List<String> placeWords(Region region) {
        if (region == null) return List.of();
        List<String> words = new ArrayList<>();
        for (String part : region.path().split("/")) {
            String stem = LEVEL.matcher(part).replaceFirst("");
            words.add(Wording.letters(part));
            if (stem.length() >= 2) words.add(stem);
        }
        return words;
    }

    private static String cutTails(String name, List<String> tails) {
        for (String tail : tails)
            if (name.endsWith(tail) && name.length() > tail.length())
                return cutTails(name.substring(0, name.length() - tail.length()), tails);
        return name;
    }

    private static Set<String> marks(String name) {
        Set<String> marks = new TreeSet<>();
        Matcher m = MARK.matcher(name.toLowerCase(java.util.Locale.ROOT));
        while (m.find()) marks.add(m.group());
        return marks;
    }

    private static Integer number(String numeral) {
        if (numeral.equals("首")) return 1;
        int chinese = NUMERALS.indexOf(numeral);
        return chinese >= 0 ? chinese + 1 : Integer.valueOf(numeral);
    }
}
