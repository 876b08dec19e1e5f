package dev.tandem.platform.openapi;

import org.eclipse.microprofile.openapi.models.media.Schema;

import java.util.Map;

/** Says which value of the discriminator means which schema; their names differ. */
final class Families {

    private Families() {}

    static void nameMembers(Map<String, Schema> schemas) {
        schemas.values().stream()
                .filter(schema -> schema.getDiscriminator() != null && schema.getOneOf() != null)
                .forEach(
                        family ->
                                family.getOneOf()
                                        .forEach(member -> nameMember(family, member, schemas)));
    }

    private static void nameMember(Schema family, Schema member, Map<String, Schema> schemas) {
        var discriminator = family.getDiscriminator();
        var schema = schemas.get(MergePatches.nameIn(member.getRef()));
        if (schema == null || schema.getProperties() == null) {
            return;
        }
        var constant = schema.getProperties().get(discriminator.getPropertyName());
        if (constant != null && constant.getEnumeration() != null) {
            constant.getEnumeration()
                    .forEach(value -> discriminator.addMapping(value.toString(), member.getRef()));
        }
    }
}
