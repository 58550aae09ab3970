package io.investmentstreams.serde;

import static io.investmentstreams.serde.Parts.list;
import static io.investmentstreams.serde.Parts.money;
import static io.investmentstreams.serde.Parts.region;

import io.investmentstreams.avro.NaiveAmounts;
import io.investmentstreams.ledger.NaiveAmount;

/** {@link NaiveAmountsOf} as Avro. */
final class NaiveMapper {
    private NaiveMapper() {}

    static NaiveAmounts toAvro(NaiveAmountsOf n) {
        return new NaiveAmounts(n.articleId(), list(n.amounts(), NaiveMapper::toAvro));
    }

    static NaiveAmountsOf fromAvro(NaiveAmounts n) {
        return new NaiveAmountsOf(n.getArticleId(), list(n.getAmounts(), NaiveMapper::fromAvro));
    }

    private static io.investmentstreams.avro.NaiveAmount toAvro(NaiveAmount a) {
        return new io.investmentstreams.avro.NaiveAmount(region(a.region()), a.sector(), a.on(), money(a.cny()));
    }

    private static NaiveAmount fromAvro(io.investmentstreams.avro.NaiveAmount a) {
        return new NaiveAmount(region(a.getRegion()), a.getSector(), a.getOn(), a.getCny());
    }
}
