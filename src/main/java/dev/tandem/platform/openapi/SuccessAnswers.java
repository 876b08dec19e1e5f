package dev.tandem.platform.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * The generator takes each success for a 200; here what is created is a 201 that says where it is,
 * and what is deleted a 204. An operation creates if its id says so.
 */
final class SuccessAnswers {

    private SuccessAnswers() {}

    static void correct(Operation operation, HttpMethod method) {
        if (method == HttpMethod.POST && isCreation(operation)) {
            rename(operation, "201", "Created");
            var created = operation.getResponses().getAPIResponse("201");
            if (created != null) {
                addHeaders(created);
            }
        }
        if (method == HttpMethod.PUT || method == HttpMethod.POST) {
            sameBody(operation, "200", "201");
        }
        if (method == HttpMethod.DELETE) {
            rename(operation, "204", "Deleted");
        }
        if (method == HttpMethod.GET) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse()
                                    .description("If-None-Match names what is current"));
        }
    }

    private static boolean isCreation(Operation operation) {
        return operation.getOperationId() != null
                && operation.getOperationId().startsWith("create");
    }

    private static void rename(Operation operation, String status, String description) {
        var answers = operation.getResponses();
        var generated = answers.getAPIResponse("200");
        if (generated != null && answers.getAPIResponse(status) == null) {
            answers.removeAPIResponse("200");
            answers.addAPIResponse(status, generated.description(description));
        }
    }

    /** Where one request may create or replace, the answer is the same; only one is generated. */
    private static void sameBody(Operation operation, String one, String other) {
        var first = operation.getResponses().getAPIResponse(one);
        var second = operation.getResponses().getAPIResponse(other);
        if (first != null && second != null && second.getContent() == null) {
            second.setContent(first.getContent());
        }
        if (first != null && second != null && first.getContent() == null) {
            first.setContent(second.getContent());
        }
    }

    private static void addHeaders(APIResponse created) {
        created.addHeader("Location", header("Where it can be read"));
        created.addHeader("ETag", header("Its version, for If-Match and If-None-Match"));
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
