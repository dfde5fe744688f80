package whereas.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Writes records as JSON that {@link RecordReader} reads back to an equal record: fields in order, empty optionals left out. */
public final class RecordWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private RecordWriter() {
    }

    /** The value as indented JSON text that ends with a line break. */
    public static String write(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            DefaultIndenter indent = new DefaultIndenter("  ", "\n");
            out.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
            value(out, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private static void value(JsonGenerator out, Object value) throws IOException {
        switch (value) {
            case String text -> out.writeString(text);
            case Boolean bool -> out.writeBoolean(bool);
            case Integer number -> out.writeNumber(number);
            case Long number -> out.writeNumber(number);
            case BigDecimal number -> out.writeNumber(number);
            case Enum<?> constant -> out.writeString(Names.of(constant));
            case Collection<?> items -> {
                out.writeStartArray();
                for (Object item : items) {
                    value(out, item);
                }
                out.writeEndArray();
            }
            case Map<?, ?> map -> {
                out.writeStartObject();
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    out.writeFieldName(entry.getKey().toString());
                    value(out, entry.getValue());
                }
                out.writeEndObject();
            }
            case Record aRecord when !aRecord.getClass().isAnnotationPresent(AsText.class) -> object(out, aRecord);
            default -> out.writeString(value.toString());
        }
    }

    private static void object(JsonGenerator out, Record value) throws IOException {
        out.writeStartObject();
        if (value.getClass().isAnnotationPresent(Kind.class)) {
            out.writeStringField("kind", Names.kind(value.getClass()));
        }
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object field = component(value, component);
            if (field instanceof Optional<?> optional) {
                field = optional.orElse(null);
            }
            if (field != null) {
                out.writeFieldName(component.getName());
                value(out, field);
            }
        }
        out.writeEndObject();
    }

    private static Object component(Record value, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
