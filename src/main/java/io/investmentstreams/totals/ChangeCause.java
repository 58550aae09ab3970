package io.investmentstreams.totals;

import io.investmentstreams.ledger.ProjectChange;
import java.math.BigDecimal;

/**
 * What moved a cell.
 *
 * @param projectId the project record that changed
 * @param articleId the article that changed it; null when a rate or a person's correction did
 * @param delta     what it adds to the signed value of the cell, in CNY, scale 2
 */
public record ChangeCause(ProjectChange.Cause kind, String projectId, String articleId, BigDecimal delta) {}
