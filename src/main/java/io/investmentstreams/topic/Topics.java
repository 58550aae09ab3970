package io.investmentstreams.topic;

import static io.investmentstreams.topic.TopicSpec.CleanUp.COMPACT;
import static io.investmentstreams.topic.TopicSpec.CleanUp.DELETE;

import io.investmentstreams.avro.Alert;
import io.investmentstreams.avro.Announcement;
import io.investmentstreams.avro.Article;
import io.investmentstreams.avro.Correction;
import io.investmentstreams.avro.FxRate;
import io.investmentstreams.avro.InvestmentChange;
import io.investmentstreams.avro.InvestmentDay;
import io.investmentstreams.avro.InvestmentTotal;
import io.investmentstreams.avro.NaiveAmounts;
import io.investmentstreams.avro.Project;
import io.investmentstreams.avro.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;

/** Every topic of the program, in one list. */
public final class Topics {
    /** Start of the properties that change a topic: {@code investment.topic.NAME.SETTING}. */
    public static final String PROPERTY_PREFIX = "investment.topic.";

    /** Room for an article of 1 MB with its title and url, or for what is said of it. */
    private static final String LARGE = Integer.toString(8 << 20);

    /** Records are stamped with dates of years ago: any retention by time would delete them on arrival. */
    private static final Map<String, String> FOR_EVER =
            Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1", TopicConfig.RETENTION_BYTES_CONFIG, "-1");

    private static final Map<String, String> LARGE_FOR_EVER = Map.of(
            TopicConfig.RETENTION_MS_CONFIG, "-1",
            TopicConfig.RETENTION_BYTES_CONFIG, "-1",
            TopicConfig.MAX_MESSAGE_BYTES_CONFIG, LARGE);

    private static final Map<String, String> LARGE_COMPACT = Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, LARGE);

    public static final TopicSpec ARTICLES =
            new TopicSpec("articles", "article id", Article.getClassSchema(), 4, DELETE, LARGE_FOR_EVER);
    public static final TopicSpec ANNOUNCEMENTS =
            new TopicSpec("announcements", "article id", Announcement.getClassSchema(), 4, COMPACT, LARGE_COMPACT);
    public static final TopicSpec PROJECTS =
            new TopicSpec("projects", "project id", Project.getClassSchema(), 4, COMPACT, LARGE_COMPACT);
    public static final TopicSpec INVESTMENT_TOTALS =
            new TopicSpec("investment-totals", "code|sector", InvestmentTotal.getClassSchema(), 4, COMPACT, Map.of());
    public static final TopicSpec INVESTMENT_DAILY =
            new TopicSpec("investment-daily", "code|sector|date", InvestmentDay.getClassSchema(), 4, COMPACT, Map.of());
    public static final TopicSpec INVESTMENT_CHANGES =
            new TopicSpec("investment-changes", "code|sector", InvestmentChange.getClassSchema(), 4, DELETE, FOR_EVER);
    /** One partition: the ledger is one task, and what it reads must be partitioned alike. */
    public static final TopicSpec FX_RATES =
            new TopicSpec("fx-rates", "currency|date", FxRate.getClassSchema(), 1, COMPACT, Map.of());
    /** One partition, as {@link #FX_RATES}. */
    public static final TopicSpec OVERRIDES =
            new TopicSpec("overrides", "project id or article id", Correction.getClassSchema(), 1, COMPACT, Map.of());

    public static final TopicSpec ALERTS =
            new TopicSpec("alerts", "rule and subject", Alert.getClassSchema(), 1, COMPACT, Map.of());
    public static final TopicSpec REVIEW =
            new TopicSpec("review", "article id", Review.getClassSchema(), 1, DELETE, FOR_EVER);
    public static final TopicSpec DEAD_LETTERS =
            new TopicSpec("dead-letters", "original key, as it came", null, 1, DELETE, LARGE_FOR_EVER);
    /** Internal: what plain summing would count, one record an article. */
    public static final TopicSpec NAIVE_AMOUNTS =
            new TopicSpec("naive-amounts", "article id", NaiveAmounts.getClassSchema(), 4, COMPACT, LARGE_COMPACT);
    /** Internal to the embedded registry; one partition, so that its log is one order of events. */
    public static final TopicSpec SCHEMAS = new TopicSpec("_schemas", "registry entry", null, 1, COMPACT, Map.of());

    private static final List<TopicSpec> PIPELINE = List.of(
            ARTICLES,
            ANNOUNCEMENTS,
            PROJECTS,
            INVESTMENT_TOTALS,
            INVESTMENT_DAILY,
            INVESTMENT_CHANGES,
            FX_RATES,
            OVERRIDES,
            ALERTS,
            REVIEW,
            DEAD_LETTERS,
            NAIVE_AMOUNTS);

    private Topics() {}

    /** The topics that the pipeline reads and writes; not the registry's. */
    public static List<TopicSpec> pipeline() {
        return PIPELINE;
    }

    /**
     * The same topics with the changes that {@code config} asks for by {@code investment.topic.NAME.SETTING}, such as
     * {@code investment.topic.articles.partitions=12} or {@code investment.topic.articles.retention.ms=…}.
     */
    public static List<TopicSpec> pipeline(Map<String, ?> config) {
        List<TopicSpec> changed = new ArrayList<>();
        for (TopicSpec spec : PIPELINE) changed.add(configured(spec, config));
        return List.copyOf(changed);
    }

    private static TopicSpec configured(TopicSpec spec, Map<String, ?> config) {
        String prefix = PROPERTY_PREFIX + spec.name() + ".";
        TopicSpec changed = spec;
        for (Map.Entry<String, ?> e : config.entrySet())
            if (e.getKey().startsWith(prefix))
                changed = changed.with(e.getKey().substring(prefix.length()), String.valueOf(e.getValue()));
        return changed;
    }
}
