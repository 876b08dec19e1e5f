package dev.tandem.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.IndexView;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gives every operation the answers and the headers that it has by its kind, so that a resource
 * names only what is special about it.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class StandardAnswers implements OASFilter {

    private static final String API = "/v1/";
    private static final String PAGES = "/problems/";
    private static final Set<HttpMethod> CHANGES =
            Set.of(HttpMethod.PATCH, HttpMethod.PUT, HttpMethod.DELETE);

    private final HealthMarks healthMarks;

    public StandardAnswers(IndexView index) {
        this.healthMarks = new HealthMarks(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        ProblemSchemas.addTo(document.getComponents());
        StandardHeaders.addTo(document.getComponents());
        Credentials.addTo(document.getComponents());
        var examples = Examples.recorded();
        document.getPaths().getPathItems().entrySet().stream()
                .filter(path -> path.getKey().startsWith(API))
                .forEach(
                        path -> {
                            describe(path.getKey(), path.getValue());
                            path.getValue().getOperations().values().forEach(examples::addTo);
                        });
        document.getPaths().getPathItems().entrySet().stream()
                .filter(path -> path.getKey().startsWith(PAGES))
                .flatMap(path -> path.getValue().getOperations().values().stream())
                .forEach(
                        page ->
                                List.of(404, 406)
                                        .forEach(status -> ProblemSchemas.addTo(page, status)));
    }

    private void describe(String path, PathItem item) {
        item.getOperations()
                .forEach(
                        (method, operation) -> {
                            StandardHeaders.addTo(operation, method);
                            Credentials.addTo(operation);
                            healthMarks.addTo(operation);
                            SuccessAnswers.correct(operation, method);
                            statuses(path, method, operation)
                                    .forEach(status -> ProblemSchemas.addTo(operation, status));
                        });
    }

    private static List<Integer> statuses(String path, HttpMethod method, Operation operation) {
        var statuses = new ArrayList<>(List.of(401, 403, 406, 429, 503));
        if (operation.getRequestBody() != null || operation.getParameters() != null) {
            statuses.add(400);
        }
        if (path.contains("{")) {
            statuses.add(404);
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(List.of(413, 415));
        }
        if (method == HttpMethod.POST) {
            statuses.addAll(List.of(409, 413, 415, 422));
        }
        if (CHANGES.contains(method)) {
            statuses.addAll(List.of(409, 412));
        }
        if (StandardHeaders.needsVersion(operation)) {
            statuses.addAll(List.of(412, 428));
        }
        operation.getResponses().getAPIResponses().keySet().stream()
                .filter(status -> status.matches("[45]\\d\\d"))
                .map(Integer::valueOf)
                .filter(status -> !statuses.contains(status))
                .forEach(statuses::add);
        return statuses.stream().distinct().sorted().toList();
    }
}
