package dev.tandem.abuse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.tandem.abuse.Contract.Operation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Judges answers by the contract and gathers what is wrong, so that one run tells all of it. */
final class Answers {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What never leaves the service: names of classes, lines of stack traces, SQL. */
    private static final Pattern INSIDE =
            Pattern.compile(
                    "dev\\.tandem\\.|java\\.|jakarta\\.|Exception|hibernate|jackson|postgres|\\bat"
                            + " \\w+\\.\\w+\\(|(?i:select .* from )");

    /** Of HTTP itself: their answers need no body and are no operation's own. */
    private static final Set<Integer> PROTOCOL = Set.of(414, 431, 501, 505);

    private static final int SHOWN = 40;

    private final Contract contract;
    private final Map<String, String> wrong = new TreeMap<>();
    private final Set<String> types = new TreeSet<>();
    private int judged;

    Answers(Contract contract) {
        this.contract = contract;
    }

    /** One answer, as far as it can be wrong. */
    record Answer(int status, String media, String requestId, String body) {
        boolean isRefusal() {
            return status >= 400;
        }
    }

    /** Notes whatever is wrong with an answer to an operation. */
    void judge(Operation operation, Answer answer, String sent) {
        judged++;
        if (answer.status() >= 500) {
            note(operation, "failed with " + answer.status(), sent, answer);
            return;
        }
        if (PROTOCOL.contains(answer.status())) {
            return;
        }
        if (contract.answer(operation, answer.status()).isMissingNode()) {
            note(operation, "has no status " + answer.status() + " in the document", sent, answer);
        }
        if (answer.requestId().isEmpty()) {
            note(operation, "has no X-Request-Id", sent, answer);
        }
        if (answer.isRefusal()) {
            refusal(operation, answer, sent);
        }
    }

    /** Notes an answer that is not among the expected. */
    void expect(Operation operation, Answer answer, String sent, Set<Integer> statuses) {
        judge(operation, answer, sent);
        if (!statuses.contains(answer.status())) {
            note(operation, "answers " + answer.status() + ", not " + statuses, sent, answer);
        }
    }

    void note(Operation operation, String fault, String sent, Answer answer) {
        var shown = sent.length() > 300 ? sent.substring(0, 300) + "..." : sent;
        var body = answer.body().length() > 400 ? answer.body().substring(0, 400) : answer.body();
        wrong.putIfAbsent(operation.id() + " " + fault, "for " + shown + " it answered " + body);
    }

    private void refusal(Operation operation, Answer answer, String sent) {
        if (!answer.media().startsWith("application/problem+json")) {
            note(operation, "answers " + answer.status() + " with " + answer.media(), sent, answer);
            return;
        }
        var problem = parsed(answer.body());
        var type = problem.path("type").asText();
        types.add(type);
        if (problem.path("status").asInt() != answer.status()
                || problem.path("title").asText().isEmpty()
                || problem.path("detail").asText().isEmpty()) {
            note(operation, "answers with an incomplete problem", sent, answer);
        }
        if (!contract.problems(operation, answer.status()).contains(type)) {
            note(operation, "does not document " + type, sent, answer);
        }
        if (INSIDE.matcher(answer.body()).find()) {
            note(operation, "tells of its inside", sent, answer);
        }
        if (answer.status() == 400 && !faultsAreTold(problem)) {
            note(operation, "does not say what is wrong", sent, answer);
        }
    }

    private static boolean faultsAreTold(JsonNode problem) {
        var errors = problem.path("errors");
        for (var fault : errors) {
            if (fault.has("pointer") == fault.has("parameter")
                    || fault.path("code").asText().isEmpty()
                    || fault.path("detail").asText().isEmpty()) {
                return false;
            }
        }
        return !errors.isEmpty() || problem.path("type").asText().equals("/problems/bad-request");
    }

    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException fault) {
            throw new AssertionError("no JSON: " + body, fault);
        }
    }

    Set<String> types() {
        return types;
    }

    int judged() {
        return judged;
    }

    /** What was wrong, in words. */
    List<String> wrong() {
        var lines = new ArrayList<String>();
        wrong.entrySet().stream()
                .limit(SHOWN)
                .forEach(entry -> lines.add(entry.getKey() + ": " + entry.getValue()));
        return lines;
    }
}
