package io.investmentstreams.extract;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.region.RegionChooser;
import io.investmentstreams.extract.role.Judgement;
import io.investmentstreams.extract.trait.DateChooser;
import java.util.List;

/** What one text claims, with the role of each of its amounts, before it becomes an announcement. */
record Draft(Facts facts, List<Judgement> roles, List<Claim> claims, RegionChooser regions, DateChooser dates) {
    /** The claim whose amount is the one of that index among the mentions; null when none is. */
    Claim claimOf(int figure) {
        return claims.stream().filter(c -> c.figure == figure).findFirst().orElse(null);
    }
}
