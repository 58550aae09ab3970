package io.investmentstreams.topology;

import java.util.Set;

/** The name of every node, store and internal topic. They are part of the state on disk: a renamed store starts empty. */
public final class Names {
    /** Nodes of the enrich topology. */
    public static final String ARTICLES_SOURCE = "articles-source";

    public static final String EXTRACT = "extract";
    public static final String EXTRACTED = "extracted";
    public static final String READINGS = "readings";
    public static final String LEDGER = "ledger";
    public static final String RATES_SOURCE = "fx-rates-source";
    public static final String RATES = "rates";
    public static final String OVERRIDES_SOURCE = "overrides-source";
    public static final String OVERRIDES = "overrides";
    public static final String ANNOUNCEMENTS_SINK = "announcements-sink";
    public static final String PROJECTS_SINK = "projects-sink";
    public static final String NAIVE_SINK = "naive-amounts-sink";
    public static final String REVIEW_SINK = "review-sink";
    /** One sink for each half: a shared one would make a single task of both. */
    public static final String EXTRACT_DEAD_LETTERS_SINK = "extract-dead-letters-sink";

    public static final String LEDGER_DEAD_LETTERS_SINK = "ledger-dead-letters-sink";

    /** Stores of the ledger task. */
    public static final String READINGS_STORE = "ledger-readings";

    public static final String PROJECTS_STORE = "ledger-projects";
    public static final String RATES_STORE = "ledger-rates";
    public static final String CORRECTIONS_STORE = "ledger-corrections";
    public static final String INDEX_STORE = "ledger-index";
    public static final String SHELVES_STORE = "ledger-shelves";

    /** Nodes of the aggregate topology. */
    public static final String PROJECTS_SOURCE = "projects-source";

    public static final String NAIVE_SOURCE = "naive-amounts-source";
    public static final String PROJECT_DELTAS = "project-deltas";
    public static final String NAIVE_DELTAS = "naive-deltas";
    public static final String ALL_DELTAS = "all-deltas";
    public static final String FOLD = "fold";
    public static final String CELL_DELTAS = "cell-deltas";
    public static final String CELLS = "cells";
    public static final String TOTALS_SINK = "investment-totals-sink";
    public static final String DAILY_SINK = "investment-daily-sink";
    public static final String CHANGES_SINK = "investment-changes-sink";
    public static final String DELTAS_DEAD_LETTERS_SINK = "deltas-dead-letters-sink";

    /** Stores of the aggregate topology. */
    public static final String PROJECT_STORE = "project-contributions";

    public static final String NAIVE_STORE = "naive-contributions";
    public static final String HEADS_STORE = "cell-heads";
    public static final String DAYS_STORE = "cell-days";
    public static final String CLOCK_STORE = "cells-clock";

    /** What is done before a commit of the aggregate topology's tasks; they hold nothing. */
    public static final String FOLD_HOOK = "fold-before-commit";

    public static final String CELLS_HOOK = "cells-before-commit";

    static final Set<String> HOOKS = Set.of(FOLD_HOOK, CELLS_HOOK);

    /** Nodes of the alert topology; each has a source and two stores named after it. */
    public static final String PROJECT_ALERTS = "project-alerts";

    public static final String TOTAL_ALERTS = "total-alerts";
    public static final String ALERTS_SINK = "alerts-sink";
    public static final String ALERTS_DEAD_LETTERS_SINK = "alerts-dead-letters-sink";

    private Names() {}
}
