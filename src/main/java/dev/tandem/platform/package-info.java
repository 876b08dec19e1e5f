/**
 * What all slices share at the HTTP and storage edges.
 *
 * <ul>
 *   <li>{@code request}: bodies become request records, or one 400 with every fault at its pointer
 *   <li>{@code problem}: refusals; {@code http}: answers, ETags, preconditions, pages
 *   <li>{@code idempotency}: {@code @Idempotent} on every POST; {@code security}: scopes and the
 *       caller
 *   <li>{@code json}: the wire's and the storage's JSON; {@code storage}: ids and the clock
 * </ul>
 *
 * <p>A slice, by the example of limitations:
 *
 * <pre>{@code
 * // The request. A component that is not @Nullable is required; enums are kebab-case by themselves; nested records,
 * // List, Set and Map are read and validated all the way down without @Valid. Rules across fields: @AssertTrue.
 * record NewLimitation(
 *         BodyArea area,
 *         @Min(1) @Max(10) int severity,
 *         LocalDate since,
 *         @Nullable LocalDate until,
 *         @Size(max = 11) Set<Restriction> forbids) {
 *
 *     @AssertTrue(message = "{fault.before-since}")
 *     @PointsAt("until")
 *     boolean isInOrder() {
 *         return until == null || !until.isBefore(since);
 *     }
 *
 *     Limitation toDomain(UUID id) { ... }
 *     static NewLimitation of(Limitation limitation) { ... }   // what a merge patch is applied to
 * }
 *
 * // A family told apart by "kind": the interface is the parameter's type.
 * @Schema(oneOf = {NewGoal.Race.class, NewGoal.General.class}, discriminatorProperty = "kind")
 * sealed interface NewGoal {
 *     @Kind("race") record Race(@Nullable String name, LocalDate date, ...) implements NewGoal {}
 *     @Kind("general") record General(@Nullable String name, Priority priority) implements NewGoal {}
 * }
 *
 * @Path("/v1/athletes/{athleteId}/limitations")
 * @Produces(MediaType.APPLICATION_JSON)
 * @Consumes(MediaType.APPLICATION_JSON)
 * @Tag(name = "limitations")
 * public class LimitationResource {
 *
 *     @POST
 *     @Idempotent
 *     @RolesAllowed(Scopes.ATHLETE_WRITE)
 *     @Operation(operationId = "createLimitation", summary = "Note an injury or another restriction")
 *     @APIResponseSchema(value = LimitationView.class, responseCode = "201", responseDescription = "The limitation")
 *     public RestResponse<LimitationView> create(@PathParam("athleteId") UUID athlete, NewLimitation wanted) {
 *         var view = LimitationView.of(limitations.add(athlete, wanted));
 *         return Representations.created("/v1/athletes/" + athlete + "/limitations/" + view.id(), view, Etag.ofContent(view));
 *     }
 *
 *     @GET
 *     public RestResponse<Page<LimitationView>> list(
 *             @PathParam("athleteId") UUID athlete,
 *             @QueryParam("from") @Nullable LocalDate from,         // a wrong one: 400 with its parameter
 *             @QueryParam("area") @Nullable BodyArea area,          // kebab-case
 *             @BeanParam PageParams params) {
 *         return pages.page(params, (after, most) -> limitations.list(athlete, after, most), view -> view.id().toString());
 *     }
 *
 *     @PATCH
 *     @Path("/{limitationId}")
 *     @Consumes(MergePatch.MEDIA_TYPE)
 *     public RestResponse<LimitationView> change(..., MergePatch patch) { ... }
 * }
 *
 * // The service: @Transactional, throws Problems.
 * var row = LimitationEntity.of(athlete, id).orElseThrow(Problems::notFound);
 * preconditions.check(Etag.of(row.version));                        // 412; require(...) where it must be sent (428)
 * var changed = patch.applyTo(NewLimitation.of(row.toDomain()), NewLimitation.class);
 * }</pre>
 *
 * <p>A row with {@code @Version long version} has {@code Etag.of(version)}; what is put together
 * from many rows has {@code Etag.ofContent(view)}. Views are records with {@code static
 * of(domain)}; null components are left out. An id inside a body that names nothing is {@code
 * Problems.badField("/goalId", "unknown-value", Message.of("fault.no-goal"))}. A batch takes {@code
 * List<Unbound<NewSession>>} and binds each with {@code Binder}, catching the {@code Problem},
 * whose document is {@code ProblemDocument.of(problem, null, null)}. A {@code jsonb} column is
 * {@code @JdbcTypeCode(SqlTypes.JSON)} on a domain record; sealed families get their stored names
 * in {@code StoredFamilies}. Time comes from an injected {@link java.time.Clock}, ids from {@code
 * Ids.next()}.
 */
@NullMarked
package dev.tandem.platform;

import org.jspecify.annotations.NullMarked;
