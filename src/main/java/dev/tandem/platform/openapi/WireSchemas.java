package dev.tandem.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.regex.Pattern;

/** Corrects the generated schemas to what the wire looks like. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class WireSchemas implements OASFilter {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

    /** As the generator says {@code @NotBlank}. */
    private static final String NOT_BLANK = "\\S";

    private final IndexView index;

    public WireSchemas(IndexView index) {
        this.index = index;
    }

    /**
     * Enum values are kebab-case; a pattern is one of the whole text, which JSON Schema would look
     * for anywhere in it; what may be one of several is of the type that they say.
     */
    @Override
    public Schema filterSchema(Schema schema) {
        var pattern = schema.getPattern();
        if (pattern != null && !pattern.startsWith("^") && !pattern.equals(NOT_BLANK)) {
            schema.setPattern("^(" + pattern + ")$");
        }
        if (schema.getAnyOf() != null) {
            schema.setType(null);
        }
        var values = schema.getEnumeration();
        if (values != null && values.stream().allMatch(WireSchemas::isConstant)) {
            schema.setEnumeration(
                    values.stream().map(value -> (Object) kebab(value.toString())).toList());
        }
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var components = document.getComponents();
        if (components == null || components.getSchemas() == null) {
            return;
        }
        var records = new RecordSchemas(index);
        components.getSchemas().forEach(records::correct);
        Families.nameMembers(components.getSchemas());
        RequestSchemas.describe(document);
        MergePatches.describe(document);
    }

    private static boolean isConstant(@Nullable Object value) {
        return value instanceof String text && CONSTANT.matcher(text).matches();
    }

    private static String kebab(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
