package io.investmentstreams.extract.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dates named in clean (simplified) Chinese text. Thread-safe. */
public final class DateReader {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[年/-](\\d{1,2})[月/-](\\d{1,2})日?");

    /**
     * All mentions in order, not overlapping.
     *
     * @param published day of publication, from which missing years and months are told; null when unknown
     */
    public List<DateMention> read(String clean, LocalDate published) {
        List<DateMention> mentions = new ArrayList<>();
        Matcher m = DAY.matcher(clean);
        while (m.find()) {
            LocalDate on = day(m).orElse(published);
            if (on != null) mentions.add(new DateMention(m.start(), m.end(), on, on, Precision.DAY));
        }
        return mentions;
    }

    /** The page's own publication stamp (a breadcrumb line such as 2022/03/10 19:50); empty when there is none. */
    public Optional<LocalDate> publicationStamp(String rawText) {
        Matcher m = DAY.matcher(rawText);
        return m.find() ? day(m) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher m) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
