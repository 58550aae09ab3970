package io.investmentstreams.extract;

import java.time.LocalDate;
import java.util.List;

/**
 * What one article says about investment.
 *
 * @param publishedOn  day of publication as far as the article tells it (Asia/Shanghai); null when unknown
 * @param eventOn      day the announcement speaks of; null when it cannot be told
 * @param doubts       why the verdict is unclear or a part cannot be trusted, in English, for people; empty when all is clear
 * @param rulesVersion version of the extraction rules that read it
 */
public record Announcement(
        String articleId,
        Verdict verdict,
        LocalDate publishedOn,
        LocalDate eventOn,
        List<AmountMention> amounts,
        List<PlaceMention> places,
        List<ProjectItem> projects,
        List<Total> totals,
        List<String> doubts,
        String rulesVersion) {
    public Announcement {
        amounts = List.copyOf(amounts);
        places = List.copyOf(places);
        projects = List.copyOf(projects);
        totals = List.copyOf(totals);
        doubts = List.copyOf(doubts);
    }
}
