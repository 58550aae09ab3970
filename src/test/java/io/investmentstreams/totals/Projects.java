package io.investmentstreams.totals;

import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.ledger.rate.Cny;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Project records for tests. */
public final class Projects {
    public static final Region KUNSHAN = new Region("320583", "江苏省/苏州市/昆山市");
    public static final Region CHAOYANG = new Region("110105", "北京市/朝阳区");

    private Projects() {}

    public static Project signed(String id, Region region, String sector, LocalDate on, String cny) {
        return of(id, region, sector, Stage.SIGNED, on, exact(cny), 1);
    }

    public static Project of(
            String id, Region region, String sector, Stage stage, LocalDate on, Cny cny, Integer count) {
        Amount amount = cny == null ? null : new Amount(cny.value(), cny.low(), cny.high(), "CNY");
        return new Project(
                id,
                Project.Kind.PROJECT,
                "项目" + id,
                List.of(),
                region,
                sector,
                stage,
                on,
                amount,
                cny,
                count,
                List.of(),
                List.of("a-" + id),
                1);
    }

    public static Cny exact(String cny) {
        return cny(cny, cny, cny);
    }

    public static Cny cny(String value, String low, String high) {
        return new Cny(money(value), money(low), money(high), null, null, null, false);
    }

    public static BigDecimal money(String x) {
        return x == null ? null : new BigDecimal(x).setScale(2);
    }
}
