package dev.tandem.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;

/** What holds of permissions, whatever credential, grant and operation meet. */
class VerdictProperties {

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    private record Case(Set<String> credential, Set<String> grant, Need need) {
        static Case of(long seed) {
            var random = new Random(seed);
            var needed = some(random, 1 + random.nextInt(2));
            return new Case(
                    some(random, random.nextInt(Scopes.ALL.size())),
                    some(random, random.nextInt(Scopes.ALL.size())),
                    new Need("operation", needed, random.nextInt(4) == 0, false));
        }

        private static Set<String> some(Random random, int many) {
            var scopes = new HashSet<String>();
            for (int i = 0; i < many; i++) {
                scopes.add(Scopes.ALL.get(random.nextInt(Scopes.ALL.size())));
            }
            return scopes;
        }

        Verdict granted() {
            return Verdict.of(credential, new Standing.Grantee(grant), need);
        }

        Verdict owned() {
            return Verdict.of(credential, new Standing.Owner(), need);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_grantee_may_what_credential_and_grant_both_allow_and_nothing_else(long seed) {
        var it = Case.of(seed);
        var both =
                it.need().anyOf().stream()
                        .anyMatch(
                                scope ->
                                        it.credential().contains(scope)
                                                && it.grant().contains(scope));

        assertThat(it.granted() == Verdict.ALLOWED).isEqualTo(both && !it.need().isOwnerOnly());
        assertThat(it.granted()).isNotEqualTo(Verdict.UNSEEN);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nobody_may_more_than_the_owner_with_the_same_credential(long seed) {
        var it = Case.of(seed);

        if (it.granted() == Verdict.ALLOWED) {
            assertThat(it.owned()).isEqualTo(Verdict.ALLOWED);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_scope_more_never_forbids_what_was_allowed(long seed) {
        var it = Case.of(seed);
        var more = new HashSet<>(it.grant());
        more.addAll(Scopes.ALL);

        if (it.granted() == Verdict.ALLOWED) {
            assertThat(new Case(it.credential(), more, it.need()).granted())
                    .isEqualTo(Verdict.ALLOWED);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_stranger_sees_nothing_whatever_the_credential(long seed) {
        var it = Case.of(seed);

        assertThat(Verdict.of(it.credential(), new Standing.Stranger(), it.need()))
                .isEqualTo(Verdict.UNSEEN);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_operation_that_names_no_scope_is_open_to_nobody(long seed) {
        var it = Case.of(seed);
        var nameless = new Need("operation", Set.of(), false, false);
        var all = Set.copyOf(Scopes.ALL);

        for (var standing : List.of(new Standing.Owner(), new Standing.Grantee(it.grant()))) {
            assertThat(Verdict.of(all, standing, nameless)).isEqualTo(Verdict.FORBIDDEN);
        }
    }
}
