package dev.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.fixture.Manifests;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.stream.Stream;

/** The manifests hold no field that Kubernetes does not know, and what an operator relies on. */
class KubernetesManifestTest {

    private static final int MANAGEMENT_PORT = 9000;
    private static final int LONGEST_SHUTDOWN_SECONDS = 5 + 30;

    private final Manifests manifests = Manifests.in("k8s");
    private final Deployment deployment = manifests.only(Deployment.class);
    private final Job migration = manifests.only(Job.class);

    @Test
    void kustomize_names_every_manifest() throws IOException {
        assertThat(manifests.namedByKustomization())
                .containsExactlyInAnyOrderElementsOf(manifests.fileNames());
    }

    @Test
    void pods_run_as_nobody_with_no_rights_and_nothing_to_write_on() {
        assertThat(pods())
                .allSatisfy(
                        pod -> {
                            var security = pod.getSpec().getSecurityContext();
                            assertThat(security.getRunAsNonRoot()).isTrue();
                            assertThat(security.getRunAsUser()).isGreaterThan(10_000);
                            assertThat(security.getSeccompProfile().getType())
                                    .isEqualTo("RuntimeDefault");
                            assertThat(pod.getSpec().getAutomountServiceAccountToken()).isFalse();
                        });
        assertThat(containers())
                .allSatisfy(
                        container -> {
                            var security = container.getSecurityContext();
                            assertThat(security.getAllowPrivilegeEscalation()).isFalse();
                            assertThat(security.getReadOnlyRootFilesystem()).isTrue();
                            assertThat(security.getCapabilities().getDrop()).containsExactly("ALL");
                            assertThat(security.getCapabilities().getAdd()).isEmpty();
                        });
        assertThat(manifests.only(ServiceAccount.class).getAutomountServiceAccountToken())
                .isFalse();
    }

    @Test
    void every_container_has_requests_and_limits_and_a_fixed_image() {
        assertThat(containers())
                .allSatisfy(
                        container -> {
                            assertThat(container.getResources().getRequests())
                                    .containsKeys("cpu", "memory");
                            assertThat(container.getResources().getLimits())
                                    .containsKeys("cpu", "memory");
                        });
        assertThat(manifests.imageTag()).isNotBlank().isNotEqualTo("latest");
    }

    @Test
    void probes_ask_the_management_port_and_readiness_is_not_liveness() {
        var service = onlyContainer(deployment.getSpec().getTemplate());
        assertThat(portNumber(service, "management")).isEqualTo(MANAGEMENT_PORT);
        assertThat(pathOf(service.getStartupProbe())).isEqualTo("/q/health/started");
        assertThat(pathOf(service.getLivenessProbe())).isEqualTo("/q/health/live");
        assertThat(pathOf(service.getReadinessProbe())).isEqualTo("/q/health/ready");
    }

    @Test
    void an_update_takes_nothing_away_before_the_new_is_ready() {
        var update = deployment.getSpec().getStrategy().getRollingUpdate();
        assertThat(update.getMaxUnavailable().getIntVal()).isZero();
        assertThat(update.getMaxSurge().getIntVal()).isPositive();
        assertThat(deployment.getSpec().getReplicas()).isGreaterThan(1);
        assertThat(
                        manifests
                                .only(PodDisruptionBudget.class)
                                .getSpec()
                                .getMinAvailable()
                                .getIntVal())
                .isPositive()
                .isLessThan(deployment.getSpec().getReplicas());
        assertThat(deployment.getSpec().getTemplate().getSpec().getTerminationGracePeriodSeconds())
                .isGreaterThan(LONGEST_SHUTDOWN_SECONDS);
    }

    @Test
    void selectors_find_the_pods_of_the_service_and_not_those_of_the_migration() {
        var labels = deployment.getSpec().getTemplate().getMetadata().getLabels();
        var found = manifests.only(Service.class).getSpec().getSelector();
        assertThat(labels).containsAllEntriesOf(found);
        assertThat(labels)
                .containsAllEntriesOf(deployment.getSpec().getSelector().getMatchLabels())
                .containsAllEntriesOf(
                        manifests
                                .only(PodDisruptionBudget.class)
                                .getSpec()
                                .getSelector()
                                .getMatchLabels());
        assertThat(migration.getSpec().getTemplate().getMetadata().getLabels())
                .doesNotContainEntry(
                        "app.kubernetes.io/component", found.get("app.kubernetes.io/component"));
    }

    @Test
    void one_job_migrates_and_the_replicas_do_not() {
        assertThat(manifests.configuration())
                .containsEntry("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
        var job = onlyContainer(migration.getSpec().getTemplate());
        assertThat(job.getEnv())
                .anyMatch(
                        e ->
                                e.getName().equals("QUARKUS_INIT_AND_EXIT")
                                        && e.getValue().equals("true"))
                .anyMatch(
                        e ->
                                e.getName().equals("QUARKUS_FLYWAY_MIGRATE_AT_START")
                                        && e.getValue().equals("true"));
        assertThat(migration.getSpec().getTtlSecondsAfterFinished()).isPositive();
    }

    @Test
    void no_secret_is_committed_and_every_password_comes_from_one() {
        assertThat(manifests.kinds()).doesNotContain("Secret");
        assertThat(containers().flatMap(container -> container.getEnv().stream()))
                .filteredOn(e -> e.getName().matches(".*(PASSWORD|KEY|USERNAME|JDBC_URL)"))
                .isNotEmpty()
                .allMatch(e -> e.getValue() == null && e.getValueFrom().getSecretKeyRef() != null);
    }

    @Test
    void the_network_is_closed_but_for_what_is_named() {
        var policy = manifests.only(NetworkPolicy.class).getSpec();
        assertThat(policy.getPodSelector().getMatchLabels())
                .containsEntry("app.kubernetes.io/name", "tandem");
        assertThat(policy.getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
        assertThat(policy.getEgress()).allSatisfy(rule -> assertThat(rule.getPorts()).isNotEmpty());
        assertThat(policy.getIngress())
                .allSatisfy(rule -> assertThat(rule.getPorts()).isNotEmpty());
        assertThat(policy.getIngress())
                .filteredOn(
                        rule -> rule.getPorts().getFirst().getPort().getIntVal() == MANAGEMENT_PORT)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.getFrom()).isNotEmpty());
    }

    private Stream<PodTemplateSpec> pods() {
        return Stream.of(deployment.getSpec().getTemplate(), migration.getSpec().getTemplate());
    }

    private Stream<Container> containers() {
        return pods().map(KubernetesManifestTest::onlyContainer);
    }

    private static Container onlyContainer(PodTemplateSpec pod) {
        assertThat(pod.getSpec().getContainers()).hasSize(1);
        return pod.getSpec().getContainers().getFirst();
    }

    private static String pathOf(Probe probe) {
        assertThat(probe.getHttpGet().getPort().getStrVal()).isEqualTo("management");
        return probe.getHttpGet().getPath();
    }

    private static int portNumber(Container container, String name) {
        return container.getPorts().stream()
                .filter(port -> port.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getContainerPort();
    }
}
