package org.reformgraph.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.reformgraph.extract.mention.Referent;
import org.reformgraph.extract.relation.Statement;
import org.reformgraph.lexicon.Division;
import org.reformgraph.model.CanonicalId;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.RelationType;
import org.reformgraph.model.Status;

/**
 * The region that each thing belongs to: a measure to the one that adopted it, a platform to its
 * operator's, a policy to its issuer's.
 */
final class Owners {
  private static final Pattern LAW = Pattern.compile("(?:条例|(?<!办)法)(?:实施细则)?$");

  private final String caseRegion;
  private final Map<Referent, String> owners;

  private Owners(String caseRegion, Map<Referent, String> owners) {
    this.caseRegion = caseRegion;
    this.owners = owners;
  }

  static Owners of(Division region, List<Statement> statements, Aliases aliases) {
    Map<Referent, String> owners = new HashMap<>();
    for (Statement s : statements) {
      boolean owns =
          switch (s.tail().type()) {
            case MEASURE -> s.type() == RelationType.IMPLEMENTS;
            case PLATFORM -> s.type() == RelationType.OPERATES;
            case POLICY -> s.type() == RelationType.ISSUES;
            default -> false;
          };
      if (owns && s.status() == Status.ASSERTED && s.head().regionKey() != null) {
        owners.putIfAbsent(aliases.of(s.tail()), s.head().regionKey());
      }
    }
    return new Owners(region == null ? CanonicalId.CHINA : region.id(), owners);
  }

  /** A law or regulation that names no place and that nobody here has issued is the country's. */
  private static boolean isLaw(Referent referent) {
    return referent.type() == EntityType.POLICY && LAW.matcher(referent.name()).find();
  }

  /** Id of the region; never null. */
  String of(Referent referent) {
    if (referent.type() == EntityType.REGION) {
      return referent.key();
    }
    if (referent.regionKey() != null) {
      return referent.regionKey();
    }
    return owners.getOrDefault(referent, isLaw(referent) ? CanonicalId.CHINA : caseRegion);
  }
}
