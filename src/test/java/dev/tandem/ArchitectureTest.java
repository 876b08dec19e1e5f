package dev.tandem;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import java.util.Arrays;

/** Which package may know which, and what may not happen in which. */
@AnalyzeClasses(packages = "dev.tandem", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String DOMAIN = "dev.tandem.domain..";
    private static final String PLATFORM = "dev.tandem.platform..";

    @ArchTest
    static final ArchRule the_domain_is_plain_java =
            classes()
                    .that()
                    .resideInAPackage(DOMAIN)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(DOMAIN, "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule each_part_of_the_domain_knows_only_earlier_ones =
            classes().that().resideInAPackage(DOMAIN).should(DomainOrder.BE_KEPT);

    @ArchTest
    static final ArchRule no_part_of_the_domain_depends_on_itself_by_way_of_others =
            slices().matching("dev.tandem.domain.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule no_part_of_the_platform_depends_on_itself_by_way_of_others =
            slices().matching("dev.tandem.platform.(**)").should().beFreeOfCycles();

    /** Dates, ids and seeds are passed in: the same input gives the same output, always. */
    @ArchTest
    static final ArchRule the_domain_makes_no_time_no_chance_and_no_id =
            noClasses()
                    .that()
                    .resideInAPackage(DOMAIN)
                    .should()
                    .callCodeUnitWhere(target(makesTimeChanceOrId()));

    @ArchTest
    static final ArchRule the_platform_knows_no_slice =
            classes()
                    .that()
                    .resideInAPackage(PLATFORM)
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAPackage(PLATFORM)
                                    .or(resideInAPackage(DOMAIN))
                                    .or(resideOutsideOfPackages("dev.tandem..")));

    @ArchTest
    static final ArchRule slices_meet_only_through_services =
            classes()
                    .that(resideOutsideOfPackages(DOMAIN, PLATFORM))
                    .should(SliceBorders.BE_CROSSED_AT_SERVICES);

    @ArchTest
    static final ArchRule entities_stay_in_their_package =
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .or()
                    .areAnnotatedWith(MappedSuperclass.class)
                    .should()
                    .notBePublic();

    /** Apart from the records that name the parameters of a query. */
    @ArchTest
    static final ArchRule only_resources_and_the_platform_know_http =
            noClasses()
                    .that(
                            resideOutsideOfPackages(PLATFORM)
                                    .and(describe("are no resources", type -> !isResource(type))))
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("jakarta.ws.rs..").and(not(type(QueryParam.class))));

    /** How long a comparison takes must not tell how much of a secret was right. */
    @ArchTest
    static final ArchRule digests_are_compared_in_constant_time =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "dev.tandem.access..",
                            "dev.tandem.athlete..",
                            "dev.tandem.calendar..",
                            "dev.tandem.token..",
                            "dev.tandem.platform.http..",
                            "dev.tandem.platform.security..")
                    .should()
                    .callMethod(Arrays.class, "equals", byte[].class, byte[].class);

    /** One that is not public is silently no endpoint. */
    @ArchTest
    static final ArchRule resource_methods_are_public =
            methods()
                    .that()
                    .areMetaAnnotatedWith(HttpMethod.class)
                    .should()
                    .bePublic()
                    .andShould()
                    .beDeclaredInClassesThat()
                    .arePublic();

    /** Tokens are for tests and the local run to make, and nothing that makes them is deployed. */
    @ArchTest
    static final ArchRule nothing_in_the_service_can_make_a_token =
            noClasses()
                    .should()
                    .resideInAPackage("dev.tandem.local..")
                    .orShould()
                    .callCodeUnitWhere(
                            target(
                                    describe(
                                            "signs or makes keys",
                                            call ->
                                                    call.getFullName()
                                                            .matches(
                                                                    "org\\.jose4j\\..*(\\.(sign|getCompactSerialization)|JwkGenerator\\..*)\\(.*"
                                                                        + "|java\\.security\\.KeyPairGenerator\\..*"
                                                                        + "|com\\.sun\\.net\\.httpserver\\..*"))));

    private static boolean isResource(JavaClass type) {
        return type.isAnnotatedWith(Path.class)
                || type.getEnclosingClass().filter(ArchitectureTest::isResource).isPresent();
    }

    private static DescribedPredicate<AccessTarget.CodeUnitCallTarget> makesTimeChanceOrId() {
        return describe(
                "makes a time, a chance or an id",
                target ->
                        target.getFullName()
                                .matches(
                                        "java\\.time\\.[\\w.]+\\.now\\(.*|java\\.time\\.Clock\\..*"
                                            + "|java\\.time\\.ZoneId\\.systemDefault\\(.*"
                                            + "|java\\.util\\.UUID\\.(<init>|randomUUID|nameUUIDFromBytes)\\(.*"
                                            + "|.*\\.(Random|SecureRandom|ThreadLocalRandom|SplittableRandom)\\..*"
                                            + "|java\\.util\\.Locale\\.getDefault\\(.*|java\\.lang\\.Math\\.random\\(.*"
                                            + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(.*"
                                            + "|java\\.util\\.Collections\\.shuffle\\(.*"));
    }
}
