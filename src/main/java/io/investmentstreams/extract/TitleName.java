package io.investmentstreams.extract;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.sector.SectorClassifier;
import java.util.List;

/** The name that only the title gives to the one project of a text. */
final class TitleName {
    private TitleName() {}

    /** Names the project that is all the body claims after the one project the title names. */
    static void give(Draft headline, Draft body) {
        List<Claim> named =
                headline.claims().stream().filter(c -> !c.total && !c.unnamed).toList();
        boolean one = named.size() == 1
                && body.claims().size() == 1
                && body.claims().get(0).unnamed
                && agree(named.get(0), body.claims().get(0));
        if (!one) return;
        Claim project = body.claims().get(0);
        project.name = named.get(0).name;
        project.unnamed = false;
        if (!SectorClassifier.OTHER.equals(named.get(0).sector)) project.sector = named.get(0).sector;
    }

    private static boolean agree(Claim title, Claim body) {
        return !title.hasAmount() || !body.hasAmount() || title.amount.isAsMuchAs(body.amount);
    }
}
