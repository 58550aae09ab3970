import avro from 'avsc';

/** Exact decimals as strings, and dates as ISO days: what Avro's logical types mean. */
class Decimal extends avro.types.LogicalType {
  constructor(schema, options) {
    super(schema, options);
    this.scale = schema.scale ?? 0;
  }

  _fromValue(bytes) {
    const unscaled = BigInt.asIntN(bytes.length * 8, BigInt(`0x${bytes.toString('hex') || '0'}`));
    const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(this.scale + 1, '0');
    const fraction = digits.slice(digits.length - this.scale).replace(/0+$/, '');
    return (unscaled < 0n ? '-' : '') + digits.slice(0, digits.length - this.scale) + (fraction && `.${fraction}`);
  }
}

class Day extends avro.types.LogicalType {
  _fromValue(days) {
    return new Date(days * 86400000).toISOString().slice(0, 10);
  }
}

export const types = { decimal: Decimal, date: Day };
