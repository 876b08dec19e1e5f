package dev.tandem.platform.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

import java.util.List;
import java.util.Map;

/** The request headers that every operation of a kind takes. */
public final class StandardHeaders {

    private static final Map<String, String> MEANINGS =
            Map.of(
                    "Idempotency-Key",
                    "Makes repeating the request safe: the same key and body within 24 hours get"
                            + " the first answer",
                    "If-Match",
                    "The ETag last read: the change is made only if nobody made another since",
                    "If-None-Match",
                    "The ETag last read: 304 and no body if nothing has changed since");

    private static final Map<HttpMethod, String> BY_METHOD =
            Map.of(
                    HttpMethod.POST, "Idempotency-Key",
                    HttpMethod.PATCH, "If-Match",
                    HttpMethod.PUT, "If-Match",
                    HttpMethod.DELETE, "If-Match",
                    HttpMethod.GET, "If-None-Match");

    /** The If-Match of an operation that cannot do without. */
    public static final String VERSION = "#/components/parameters/If-Match-Required";

    private static final String PLACE = "#/components/parameters/";

    private StandardHeaders() {}

    static void addTo(Components components) {
        MEANINGS.keySet().stream()
                .sorted()
                .forEach(name -> components.addParameter(name, header(name)));
        components.addParameter("If-Match-Required", header("If-Match").required(true));
    }

    static boolean needsVersion(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(header -> VERSION.equals(header.getRef()));
    }

    static void addTo(Operation operation, HttpMethod method) {
        var name = BY_METHOD.get(method);
        var own =
                operation.getParameters() == null
                        ? List.<Parameter>of()
                        : operation.getParameters();
        var isSaid =
                own.stream().anyMatch(header -> name != null && name.equals(header.getName()))
                        || "If-Match".equals(name) && needsVersion(operation);
        if (name != null && !isSaid) {
            operation.addParameter(OASFactory.createParameter().ref(PLACE + name));
        }
    }

    private static Parameter header(String name) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(MEANINGS.get(name))
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
