package vn.daihoi.organisation;

/**
 * One organisation of the Party.
 *
 * @param parent null at the top of the tree
 * @param sector free kebab-case word of the plan, or null
 * @param members official members; null when unknown
 */
public record Organisation(
        String id, String name, OrganisationType type, String parent, String sector, Integer members) {}
