package dev.tandem.platform.openapi;

import dev.tandem.platform.problem.ProblemDocument;
import dev.tandem.platform.problem.ProblemType;
import dev.tandem.platform.problem.Problems;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The problem document, and one answer for each status with which the service refuses. */
final class ProblemSchemas {

    private static final String SCHEMA = "ProblemDocument";
    private static final String SCHEMA_PLACE = "#/components/schemas/" + SCHEMA;

    private ProblemSchemas() {}

    static void addTo(Components components) {
        components.addSchema(SCHEMA, schema());
        Arrays.stream(ProblemType.values())
                .mapToInt(ProblemType::status)
                .distinct()
                .forEach(
                        status ->
                                components.addResponse(
                                        nameOf(status),
                                        RetryHeaders.on(answer(typesOf(status)), status)));
    }

    /** A resource's own words for a status stay; the body is the problem document in any case. */
    static void addTo(Operation operation, int status) {
        var code = Integer.toString(status);
        var own = operation.getResponses().getAPIResponse(code);
        if (own == null || isOfTheFramework(own)) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            code,
                            OASFactory.createAPIResponse()
                                    .ref("#/components/responses/" + nameOf(status)));
        } else if (own.getRef() == null && own.getContent() == null) {
            own.setContent(
                    OASFactory.createContent()
                            .addMediaType(ProblemDocument.MEDIA_TYPE, documented(typesOf(status))));
        }
    }

    private static boolean isOfTheFramework(APIResponse answer) {
        return answer.getContent() == null
                && ("Not Authorized".equals(answer.getDescription())
                        || "Not Allowed".equals(answer.getDescription())
                        || "Bad Request".equals(answer.getDescription()));
    }

    private static String nameOf(int status) {
        return "Problem" + status;
    }

    private static List<ProblemType> typesOf(int status) {
        return Arrays.stream(ProblemType.values()).filter(it -> it.status() == status).toList();
    }

    private static MediaType documented(List<ProblemType> types) {
        var body = OASFactory.createMediaType().schema(OASFactory.createSchema().ref(SCHEMA_PLACE));
        types.forEach(
                type ->
                        body.addExample(
                                type.code(),
                                OASFactory.createExample()
                                        .summary(type.title().text())
                                        .value(
                                                ProblemDocument.of(
                                                        Problems.of(type, type.explanation()),
                                                        null,
                                                        null))));
        return body;
    }

    private static APIResponse answer(List<ProblemType> types) {
        return OASFactory.createAPIResponse()
                .description(
                        types.stream()
                                .map(type -> "`" + type.code() + "`: " + type.title().text())
                                .collect(Collectors.joining("; ")))
                .content(
                        OASFactory.createContent()
                                .addMediaType(ProblemDocument.MEDIA_TYPE, documented(types)));
    }

    private static Schema schema() {
        return object("Why a request was refused (RFC 9457); some types add members of their own.")
                .addProperty("type", text("A page that explains this kind of problem"))
                .addProperty("title", text("The kind of problem in a few words"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .description("The HTTP status"))
                .addProperty("detail", text("What is wrong this time, and what to do"))
                .addProperty("instance", text("The path that was asked"))
                .addProperty("requestId", text("What names this request in the service's logs"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .description("All that is wrong with the input")
                                .items(fault()))
                .required(List.of("type", "title", "status", "detail"));
    }

    private static Schema fault() {
        return object("One fault of the input")
                .addProperty("pointer", text("Where in the body (RFC 6901)"))
                .addProperty("parameter", text("Which parameter of the path, query or headers"))
                .addProperty("code", text("The rule that it breaks"))
                .addProperty("detail", text("What is expected"))
                .required(List.of("code", "detail"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
