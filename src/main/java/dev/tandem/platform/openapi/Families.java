package dev.tandem.platform.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Discriminator;
import org.eclipse.microprofile.openapi.models.media.Schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says which {@code kind} or {@code type} means which member of a family. */
final class Families {

    /** What members are told apart by. */
    private static final List<String> TELLING = List.of("kind", "type");

    private final Map<String, Schema> schemas;

    private Families(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    static void nameMembers(Map<String, Schema> schemas) {
        var families = new Families(schemas);
        schemas.values().stream()
                .filter(schema -> schema.getOneOf() != null)
                .forEach(families::describe);
    }

    private void describe(Schema family) {
        TELLING.stream()
                .filter(property -> tellsApart(property, family))
                .findFirst()
                .ifPresent(property -> family.setDiscriminator(discriminator(property, family)));
    }

    private boolean tellsApart(String property, Schema family) {
        return family.getOneOf().stream().noneMatch(member -> values(property, member).isEmpty());
    }

    private Discriminator discriminator(String property, Schema family) {
        var discriminator = OASFactory.createDiscriminator().propertyName(property);
        for (var member : family.getOneOf()) {
            values(property, member)
                    .forEach(value -> discriminator.addMapping(value.toString(), member.getRef()));
        }
        return discriminator;
    }

    /** The values that a property of a member may have; none if it may have any. */
    private List<Object> values(String property, Schema member) {
        return Optional.ofNullable(MergePatches.nameIn(member.getRef()))
                .map(schemas::get)
                .map(Schema::getProperties)
                .map(properties -> properties.get(property))
                .map(Schema::getEnumeration)
                .orElse(List.of());
    }
}
