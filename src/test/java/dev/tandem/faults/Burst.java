package dev.tandem.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.platform.Calls;

import io.restassured.RestAssured;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Many requests at the same moment, and how each was answered and after how long. */
final class Burst {

    /** Longer than anything that is looked for, so that a hang shows as what it is. */
    private static final Duration NEVER = Duration.ofSeconds(60);

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Burst() {}

    /** What is asked, by whom. */
    record Call(String method, String path, String body, String type, Map<String, String> headers) {

        static Call get(String path) {
            return new Call("GET", path, "", "application/json", Map.of());
        }

        static Call post(String path, String body) {
            return new Call("POST", path, body, "application/json", Map.of());
        }

        static Call put(String path, String body) {
            return new Call("PUT", path, body, "application/json", Map.of());
        }

        static Call patch(String path, String body) {
            return new Call("PATCH", path, body, "application/merge-patch+json", Map.of());
        }

        static Call delete(String path) {
            return new Call("DELETE", path, "", "application/json", Map.of());
        }

        Call with(String name, String value) {
            var more = new LinkedHashMap<>(headers);
            more.put(name, value);
            return new Call(method, path, body, type, more);
        }

        Call saying(String other) {
            return new Call(method, path, other, type, headers);
        }

        /** What is read at the same place. */
        Call asGet(String query) {
            return new Call("GET", path.replaceFirst("\\?.*", "") + query, "", type, headers);
        }

        Call as(String key) {
            return with("X-API-Key", key);
        }

        HttpRequest request() {
            var request =
                    HttpRequest.newBuilder(
                                    URI.create("http://localhost:" + RestAssured.port + path))
                            .timeout(NEVER)
                            .setHeader("Content-Type", type)
                            .method(
                                    method,
                                    body.isEmpty()
                                            ? HttpRequest.BodyPublishers.noBody()
                                            : HttpRequest.BodyPublishers.ofString(body));
            if (!headers.containsKey("Authorization")) {
                request.setHeader("X-API-Key", Calls.KEY);
            }
            headers.forEach(request::setHeader);
            return request.build();
        }
    }

    /** How one was answered. */
    record Answer(Call call, int status, Duration took, HttpResponse<String> response) {

        String body() {
            return response.body();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    static List<Answer> of(int times, Call call) {
        return of(times, i -> call);
    }

    static List<Answer> of(int times, IntFunction<Call> calls) {
        return ended(begin(times, calls));
    }

    static List<Answer> of(List<Call> calls) {
        return of(calls.size(), calls::get);
    }

    static Answer one(Call call) {
        return of(1, call).getFirst();
    }

    /** Sends them and does not wait. */
    static List<CompletableFuture<Answer>> begin(int times, IntFunction<Call> calls) {
        return IntStream.range(0, times).mapToObj(i -> begun(calls.apply(i))).toList();
    }

    static List<Answer> ended(List<CompletableFuture<Answer>> begun) {
        return new ArrayList<>(begun.stream().map(CompletableFuture::join).toList());
    }

    /** How often each status came. */
    static Map<Integer, Long> statuses(List<Answer> answers) {
        return answers.stream()
                .collect(Collectors.groupingBy(Answer::status, Collectors.counting()));
    }

    static Duration slowest(List<Answer> answers) {
        return answers.stream().map(Answer::took).max(Duration::compareTo).orElseThrow();
    }

    /** All say that the service cannot answer just now, with a time to try again. */
    /**
     * All are told to come again, most of them so soon. A machine that is busy with other things
     * may take longer over some, but none hangs.
     */
    static void assertUnavailable(List<Answer> answers, Duration within) {
        assertThat(median(answers)).isLessThan(within);
        assertThat(answers)
                .allSatisfy(
                        answer -> {
                            assertThat(answer.status())
                                    .as("%s: %s", answer.call(), answer.body())
                                    .isEqualTo(503);
                            assertThat(answer.header("Content-Type"))
                                    .startsWith("application/problem+json");
                            assertThat(answer.header("Retry-After")).matches("[1-9]\\d?");
                            assertThat(answer.body())
                                    .contains("\"type\":\"/problems/unavailable\"");
                            assertThat(answer.took())
                                    .as("%s", answer.call())
                                    .isLessThan(within.multipliedBy(2));
                        });
    }

    private static Duration median(List<Answer> answers) {
        var sorted = answers.stream().map(Answer::took).sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static CompletableFuture<Answer> begun(Call call) {
        var start = System.nanoTime();
        return HTTP.sendAsync(call.request(), HttpResponse.BodyHandlers.ofString())
                .thenApply(
                        response ->
                                new Answer(
                                        call,
                                        response.statusCode(),
                                        Duration.ofNanos(System.nanoTime() - start),
                                        response));
    }
}
