package dev.tandem.platform.openapi;

import dev.tandem.platform.security.HealthData;

import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says of operations that what they are told is of health, wholly or by which members: what needs
 * the athlete's consent where the operator requires one.
 */
final class HealthMarks {

    static final String EXTENSION = "x-health-data";

    private static final DotName MARK = DotName.createSimple(HealthData.class);
    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);

    private final Map<String, List<String>> members = new LinkedHashMap<>();

    HealthMarks(IndexView index) {
        index.getAnnotations(MARK).forEach(mark -> members.put(operationOf(mark), membersOf(mark)));
    }

    void addTo(Operation operation) {
        var marked = members.get(String.valueOf(operation.getOperationId()));
        if (marked == null) {
            return;
        }
        operation.addExtension(EXTENSION, marked.isEmpty() ? true : marked);
        var told = marked.isEmpty() ? "all that is told" : listed(marked);
        var said = operation.getDescription() == null ? "" : operation.getDescription() + " ";
        operation.setDescription(
                said
                        + "Data of health: "
                        + told
                        + ". Where the operator requires the athlete's consent, it is refused"
                        + " without (403 `consent-missing`).");
    }

    private static String listed(List<String> names) {
        return String.join(", ", names.stream().map("`%s`"::formatted).toList());
    }

    private static String operationOf(AnnotationInstance mark) {
        return mark.target().asMethod().annotation(OPERATION).value("operationId").asString();
    }

    private static List<String> membersOf(AnnotationInstance mark) {
        AnnotationValue value = mark.value();
        return value == null ? List.of() : Arrays.asList(value.asStringArray());
    }
}
