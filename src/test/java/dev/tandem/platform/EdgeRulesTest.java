package dev.tandem.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.request.MergePatch;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;

import org.jboss.resteasy.reactive.RestResponse;

/** What every resource owes the edge. */
@AnalyzeClasses(packages = "dev.tandem", importOptions = DoNotIncludeTests.class)
class EdgeRulesTest {

    @ArchTest
    static final ArchRule every_post_can_be_repeated =
            methods()
                    .that()
                    .areAnnotatedWith(POST.class)
                    .should()
                    .beAnnotatedWith(Idempotent.class)
                    .andShould()
                    .haveRawReturnType(RestResponse.class);

    @ArchTest
    static final ArchRule every_patch_is_a_merge_patch =
            methods()
                    .that()
                    .areAnnotatedWith(PATCH.class)
                    .should()
                    .beAnnotatedWith(Consumes.class)
                    .andShould(Parameters.have(MergePatch.class));
}
