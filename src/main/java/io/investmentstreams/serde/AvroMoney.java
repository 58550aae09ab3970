package io.investmentstreams.serde;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.avro.io.Decoder;
import org.apache.avro.io.Encoder;

/** Decimals of scale 2 as Avro writes them: the unscaled value in the fewest bytes of two's complement, big-endian. */
public final class AvroMoney {
    private static final int SCALE = 2;
    /** Any number of so many digits fits a long. */
    private static final int DIGITS = 18;

    private static final byte[] ZERO = {0};

    private AvroMoney() {}

    /** Throws {@link ArithmeticException} when there are digits beyond the cent. */
    public static void write(BigDecimal x, Encoder out) throws IOException {
        if (x.signum() == 0) {
            out.writeBytes(ZERO);
            return;
        }
        BigDecimal money = x.scale() == SCALE ? x : x.setScale(SCALE, RoundingMode.UNNECESSARY);
        if (money.precision() > DIGITS) out.writeBytes(money.unscaledValue().toByteArray());
        else writeUnscaled(money.scaleByPowerOfTen(SCALE).longValue(), out);
    }

    public static BigDecimal read(Decoder in) throws IOException {
        int length = Math.toIntExact(in.readLong());
        byte[] bytes = new byte[length];
        in.readFixed(bytes, 0, length);
        if (length > Long.BYTES) return new BigDecimal(new BigInteger(bytes), SCALE);
        long unscaled = length == 0 ? 0 : bytes[0];
        for (int i = 1; i < length; i++) unscaled = (unscaled << Byte.SIZE) | (bytes[i] & 0xff);
        return BigDecimal.valueOf(unscaled, SCALE);
    }

    private static void writeUnscaled(long unscaled, Encoder out) throws IOException {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(unscaled < 0 ? ~unscaled : unscaled) + 1;
        byte[] bytes = new byte[(bits + Byte.SIZE - 1) / Byte.SIZE];
        for (int i = bytes.length - 1; i >= 0; i--, unscaled >>= Byte.SIZE) bytes[i] = (byte) unscaled;
        out.writeBytes(bytes);
    }
}
