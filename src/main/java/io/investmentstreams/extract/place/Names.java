package io.investmentstreams.extract.place;

import java.util.List;
import java.util.regex.Pattern;

/** What a division is called besides its full name. */
final class Names {
    private static final List<String> ZONE_ENDS = List.of("区", "园", "新城", "科技城");
    private static final List<String> NO_ZONE_ENDS = List.of("地区", "社区", "林区", "矿区");
    private static final String PEOPLES = "(?:(?:蒙古|哈萨克|柯尔克孜|维吾尔|壮|[\\u4e00-\\u9fff]{1,3}?族|各族)+)";
    private static final List<Pattern> SUFFIXES = List.of(
            Pattern.compile("^(.{2,}?)" + PEOPLES + "(?:自治区|自治州|自治县|自治旗)$"),
            Pattern.compile("^(.{2,}?)(?:特别行政区|自治区|自治州|自治县|自治旗|地区|新区|林区|特区|街道|苏木)$"),
            Pattern.compile("^(.{2,}?)" + "(?:[\\u4e00-\\u9fff]{1,3}族)+乡$"),
            Pattern.compile("^(.{2,})[省市县区旗盟镇乡]$"));

    private Names() {}

    /** Pseudo-towns of the statistics office that are development zones. */
    static boolean isZoneName(String name) {
        return ZONE_ENDS.stream().anyMatch(name::endsWith)
                && NO_ZONE_ENDS.stream().noneMatch(name::endsWith);
    }

    /** The name without its level (昆山 of 昆山市, 延边 of 延边朝鲜族自治州); null when it has no shorter one of two characters. */
    static String shortName(Division d) {
        for (Pattern p : SUFFIXES) {
            var m = p.matcher(d.name());
            if (m.matches()) return m.group(1);
        }
        return null;
    }
}
