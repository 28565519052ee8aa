package org.reformgraph.ontology.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of {@code reform.ttl}. A constant is spelled as its term; where the language claims the
 * word, an underscore follows.
 */
public final class REFORM {
  /** The namespace: the first part of each term's IRI. */
  public static final String NS = "https://w3id.org/reformgraph/ontology#";

  /** The ontology itself. */
  public static final Node ONTOLOGY =
      NodeFactory.createURI("https://w3id.org/reformgraph/ontology");

  public static final Node Document = term("Document");
  public static final Node Case = term("Case");
  public static final Node Region = term("Region");
  public static final Node Agency = term("Agency");
  public static final Node Policy = term("Policy");
  public static final Node Platform = term("Platform");
  public static final Node Measure = term("Measure");
  public static final Node Outcome = term("Outcome");
  public static final Node UnrealisedOutcome = term("UnrealisedOutcome");
  public static final Node Statement = term("Statement");
  public static final Node Fact = term("Fact");
  public static final Node UnrealisedStatement = term("UnrealisedStatement");
  public static final Node DerivedStatement = term("DerivedStatement");
  public static final Node Description = term("Description");
  public static final Node Quote = term("Quote");
  public static final Node RegionLevel = term("RegionLevel");

  public static final Node country = term("country");
  public static final Node province = term("province");
  public static final Node prefecture = term("prefecture");
  public static final Node county = term("county");
  public static final Node area = term("area");

  public static final Node Direction = term("Direction");

  public static final Node increase = term("increase");
  public static final Node decrease = term("decrease");
  public static final Node level = term("level");

  public static final Node Status = term("Status");

  public static final Node planned = term("planned");
  public static final Node advised = term("advised");
  public static final Node negated = term("negated");

  public static final Node implements_ = term("implements");
  public static final Node issues = term("issues");
  public static final Node operates = term("operates");
  public static final Node deliveredOn = term("deliveredOn");
  public static final Node connectsTo = term("connectsTo");
  public static final Node cooperatesWith = term("cooperatesWith");
  public static final Node copiesFrom = term("copiesFrom");
  public static final Node basedOn = term("basedOn");
  public static final Node achieves = term("achieves");
  public static final Node inDocument = term("inDocument");
  public static final Node describes = term("describes");
  public static final Node about = term("about");
  public static final Node classifiedAs = term("classifiedAs");
  public static final Node adoptedFrom = term("adoptedFrom");
  public static final Node partOf = term("partOf");
  public static final Node jurisdiction = term("jurisdiction");
  public static final Node region = term("region");
  public static final Node regionLevel = term("regionLevel");
  public static final Node direction = term("direction");
  public static final Node subject = term("subject");
  public static final Node predicate = term("predicate");
  public static final Node object = term("object");
  public static final Node inCase = term("inCase");
  public static final Node measure = term("measure");
  public static final Node adoptedMeasure = term("adoptedMeasure");
  public static final Node originalMeasure = term("originalMeasure");
  public static final Node concept = term("concept");
  public static final Node status = term("status");

  public static final Node since = term("since");
  public static final Node pioneer = term("pioneer");
  public static final Node mode = term("mode");
  public static final Node method = term("method");
  public static final Node confidence = term("confidence");
  public static final Node correctedBy = term("correctedBy");
  public static final Node correctedWhen = term("correctedWhen");
  public static final Node caseCount = term("caseCount");
  public static final Node mentionCount = term("mentionCount");
  public static final Node statedName = term("statedName");
  public static final Node statedAlias = term("statedAlias");
  public static final Node statedNumber = term("statedNumber");
  public static final Node text = term("text");
  public static final Node spans = term("spans");
  public static final Node page = term("page");
  public static final Node adminCode = term("adminCode");
  public static final Node fullName = term("fullName");
  public static final Node documentNumber = term("documentNumber");
  public static final Node metric = term("metric");
  public static final Node asWritten = term("asWritten");
  public static final Node bound = term("bound");
  public static final Node valueAsWritten = term("valueAsWritten");
  public static final Node unitAsWritten = term("unitAsWritten");
  public static final Node number = term("number");
  public static final Node baseline = term("baseline");
  public static final Node subtitle = term("subtitle");
  public static final Node credit = term("credit");
  public static final Node start = term("start");
  public static final Node end = term("end");
  public static final Node correction = term("correction");
  public static final Node path = term("path");
  public static final Node collection = term("collection");
  public static final Node uri = term("uri");
  public static final Node sha256 = term("sha256");
  public static final Node encoding = term("encoding");
  public static final Node fingerprint = term("fingerprint");
  public static final Node schemaVersion = term("schemaVersion");
  public static final Node vocabularyDigest = term("vocabularyDigest");

  private REFORM() {}

  /** The term of a name that the ontology has. */
  public static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
