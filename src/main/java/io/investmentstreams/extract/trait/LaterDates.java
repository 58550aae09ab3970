package io.investmentstreams.extract.trait;

import io.investmentstreams.extract.date.DateMention;
import io.investmentstreams.extract.date.Precision;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.text.CueTable.Hit;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells late stages that the text dates after what it announces: 签约…,2026年投产. */
final class LaterDates {
    /** What may stand between the date and the stage. */
    private static final int NEAR = 4;

    private static final Pattern PAST = Pattern.compile("(已|已经|早在|曾)(于|在)?$");
    private static final Pattern GONE = Pattern.compile("[昨今前]|近|刚");
    private static final Set<String> YET_TO_COME = Set.of("signed", "intended", "planned", "landed");

    private LaterDates() {}

    static boolean isExpected(Facts facts, Hit hit) {
        DateMention own = null;
        for (DateMention d : facts.dates()) if (d.end() <= hit.start() && hit.start() - d.end() < NEAR) own = d;
        return own != null && (isOfYearToCome(facts, own) || isAfterDayTold(facts, own));
    }

    /** 2021年3月31日签约…,2022年8月份投产: dated after a day that the text told before. */
    private static boolean isAfterDayTold(Facts facts, DateMention own) {
        boolean gone = GONE.matcher(facts.slice(own.start(), own.end())).find();
        if (own.on() == null || gone) return false;
        int paragraph = facts.periodOf(own.start()).paragraph();
        for (DateMention d : facts.dates()) {
            boolean before = d.precision() == Precision.DAY
                    && d.on() != null
                    && d.end() < own.start()
                    && facts.periodOf(d.start()).paragraph() == paragraph;
            if (before && d.on().isBefore(own.on())) return true;
        }
        return false;
    }

    /** A mere year, in a sentence that before it tells of a signing or a plan, is the year it is to happen in. */
    private static boolean isOfYearToCome(Facts facts, DateMention own) {
        if (own.precision() != Precision.YEAR) return false;
        int from = facts.periodOf(own.start()).start();
        String left = facts.slice(Math.min(facts.clauseStart(own.start()), own.start()), own.start());
        return !PAST.matcher(left).find() && facts.tells(YET_TO_COME, from, own.start());
    }
}
