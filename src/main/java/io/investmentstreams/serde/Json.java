package io.investmentstreams.serde;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.investmentstreams.extract.text.Span;
import io.investmentstreams.totals.Window;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * JSON as the program shows it outside: decimals as plain strings without trailing zeros, ISO dates, lower-case enums, absent as null.
 * What comes in may have more fields than we know.
 */
public final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(ours())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            // What a record computes of itself (isExact, isZero) is no field of it.
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .addMixIn(Span.class, SpanShape.class)
            .build();

    private Json() {}

    /** The shared, thread-safe mapper; never reconfigure it. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    private static SimpleModule ours() {
        SimpleModule module = new SimpleModule("investment-streams");
        module.addSerializer(BigDecimal.class, new PlainDecimal());
        module.addSerializer(Window.class, new WindowLabel());
        module.setSerializerModifier(new BeanSerializerModifier() {
            private static final long serialVersionUID = 1;

            @Override
            public JsonSerializer<?> modifyEnumSerializer(
                    SerializationConfig config, JavaType type, BeanDescription bean, JsonSerializer<?> standard) {
                return new LowerCaseEnum();
            }
        });
        return module;
    }

    /** The two fields that most spans lack are left out when absent. */
    private interface SpanShape {
        @JsonProperty
        @JsonInclude(JsonInclude.Include.NON_NULL)
        String normalized();

        @JsonProperty
        @JsonInclude(JsonInclude.Include.NON_NULL)
        String in();
    }

    private static final class PlainDecimal extends StdSerializer<BigDecimal> {
        private static final long serialVersionUID = 1;

        PlainDecimal() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator out, SerializerProvider provider) throws IOException {

            out.writeString(value.stripTrailingZeros().toPlainString());
        }
    }

    private static final class WindowLabel extends StdSerializer<Window> {
        private static final long serialVersionUID = 1;

        WindowLabel() {
            super(Window.class);
        }

        @Override
        public void serialize(Window value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.label());
        }
    }

    private static final class LowerCaseEnum extends StdSerializer<Object> {
        private static final long serialVersionUID = 1;

        LowerCaseEnum() {
            super(Object.class);
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(((Enum<?>) value).name().toLowerCase(Locale.ROOT));
        }
    }
}
