package dev.tandem.platform.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Discriminator;
import org.eclipse.microprofile.openapi.models.media.Schema;

import java.util.Map;
import java.util.Optional;

/** Says which {@code kind} means which member of a family; the schemas' names are others. */
final class Families {

    private static final String KIND = "kind";

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
        if (family.getOneOf().stream().allMatch(member -> kindOf(member).isPresent())) {
            family.setDiscriminator(discriminator(family));
        }
    }

    private Discriminator discriminator(Schema family) {
        var discriminator = OASFactory.createDiscriminator().propertyName(KIND);
        family.getOneOf()
                .forEach(
                        member ->
                                discriminator.addMapping(
                                        kindOf(member).orElseThrow(), member.getRef()));
        return discriminator;
    }

    /** The one value that the kind of a member has. */
    private Optional<String> kindOf(Schema member) {
        return Optional.ofNullable(MergePatches.nameIn(member.getRef()))
                .map(schemas::get)
                .map(Schema::getProperties)
                .map(properties -> properties.get(KIND))
                .map(Schema::getEnumeration)
                .filter(values -> values.size() == 1)
                .map(values -> values.getFirst().toString());
    }
}
