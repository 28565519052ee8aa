package org.reformgraph.ontology.dataset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.SortedMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.reformgraph.ontology.ReformOntology;
import org.reformgraph.ontology.vocabulary.DQV;
import org.reformgraph.ontology.vocabulary.REFORM;
import org.reformgraph.ontology.vocabulary.SPDX;

/**
 * The description of a data set, as it stands in the data set's own graph and under {@code
 * /.well-known/void}. No blank nodes, so that two descriptions can be compared line by line.
 */
public final class DatasetDescription {
  private static final String TEMPLATE = "dataset.ttl";
  private static final String METRICS = "https://w3id.org/reformgraph/metric/";
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  private final DatasetFacts facts;
  private final Model model;
  private final Resource dataset;

  private DatasetDescription(DatasetFacts facts) {
    this.facts = facts;
    this.model = template(facts.iri());
    this.dataset = model.createResource(facts.iri());
  }

  /** The description in RDF. The caller owns the model. */
  public static Model of(DatasetFacts facts) {
    DatasetDescription description = new DatasetDescription(facts);
    description.origin();
    description.counts();
    description.access();
    description.quality();
    return description.model;
  }

  /** The description as a file in Turtle. */
  public static byte[] turtle(DatasetFacts facts) {
    ByteArrayOutputStream turtle = new ByteArrayOutputStream();
    RDFDataMgr.write(turtle, of(facts), RDFFormat.TURTLE_PRETTY);
    return turtle.toByteArray();
  }

  private void origin() {
    dataset.addProperty(DCTerms.issued, issued());
    dataset.addProperty(DCTerms.conformsTo, ontologyVersion());
    dataset.addProperty(VOID.uriSpace, facts.base());
    dataset.addProperty(property(REFORM.schemaVersion), facts.schemaVersion());
    if (facts.vocabularyDigest() != null) {
      dataset.addProperty(property(REFORM.vocabularyDigest), facts.vocabularyDigest());
    }
  }

  private Literal issued() {
    return model.createTypedLiteral(facts.issued().toString(), XSDDatatype.XSDdate);
  }

  private static Resource ontologyVersion() {
    return ReformOntology.ontology()
        .createResource(REFORM.ONTOLOGY.getURI())
        .getPropertyResourceValue(OWL2.versionIRI);
  }

  private void counts() {
    dataset.addProperty(VOID.triples, integer(facts.counts().triples()));
    partitions("class", VOID.classPartition, VOID._class, VOID.entities, facts.counts().classes());
    partitions(
        "property",
        VOID.propertyPartition,
        VOID.property,
        VOID.triples,
        facts.counts().properties());
  }

  private void partitions(
      String name, Property has, Property of, Property count, SortedMap<String, Long> counts) {
    int ordinal = 0;
    for (var entry : counts.entrySet()) {
      Resource partition = part(name + "-" + ordinal++);
      dataset.addProperty(has, partition);
      partition.addProperty(RDF.type, VOID.Dataset);
      partition.addProperty(of, model.createResource(entry.getKey()));
      partition.addProperty(count, integer(entry.getValue()));
    }
  }

  private void access() {
    int ordinal = 0;
    for (DataDump dump : facts.dumps()) {
      Resource distribution = part("dump-" + ordinal);
      distribution(distribution, dump);
      checksum(distribution, part("dump-" + ordinal + "-checksum"), dump.sha256());
      ordinal++;
    }
    if (facts.sparqlEndpoint() != null) {
      Resource endpoint = model.createResource(facts.sparqlEndpoint());
      dataset.addProperty(VOID.sparqlEndpoint, endpoint);
      part("sparql")
          .addProperty(RDF.type, DCAT.DataService)
          .addProperty(DCAT.endpointURL, endpoint)
          .addProperty(DCAT.servesDataset, dataset);
    }
  }

  private void distribution(Resource distribution, DataDump dump) {
    Resource file = model.createResource(dump.url());
    dataset.addProperty(DCAT.distribution, distribution).addProperty(VOID.dataDump, file);
    distribution
        .addProperty(RDF.type, DCAT.Distribution)
        .addProperty(DCAT.downloadURL, file)
        .addProperty(DCAT.mediaType, mediaType(dump.mediaType()))
        .addProperty(DCAT.byteSize, integer(dump.byteSize()))
        .addProperty(DCTerms.issued, issued())
        .addProperty(DCTerms.license, dataset.getPropertyResourceValue(DCTerms.license));
    if (dump.gzip()) {
      distribution.addProperty(DCAT.compressFormat, mediaType("application/gzip"));
    }
  }

  private void checksum(Resource distribution, Resource checksum, String sha256) {
    distribution.addProperty(property(SPDX.checksum), checksum);
    checksum
        .addProperty(RDF.type, model.asRDFNode(SPDX.Checksum))
        .addProperty(property(SPDX.algorithm), model.asRDFNode(SPDX.checksumAlgorithm_sha256))
        .addProperty(
            property(SPDX.checksumValue),
            model.createTypedLiteral(sha256, XSDDatatype.XSDhexBinary));
  }

  private void quality() {
    QualityFigures.byMetric().forEach(this::measurement);
  }

  private void measurement(String metric, BigDecimal value) {
    Resource measurement = part("quality-" + metric);
    dataset.addProperty(property(DQV.hasQualityMeasurement), measurement);
    measurement
        .addProperty(RDF.type, model.asRDFNode(DQV.QualityMeasurement))
        .addProperty(property(DQV.computedOn), dataset)
        .addProperty(property(DQV.isMeasurementOf), model.createResource(METRICS + metric))
        .addProperty(
            property(DQV.value),
            model.createTypedLiteral(value.toPlainString(), XSDDatatype.XSDdecimal));
  }

  private Resource part(String name) {
    return model.createResource(facts.iri() + "#" + name);
  }

  private Resource mediaType(String name) {
    return model.createResource(MEDIA_TYPES + name);
  }

  private Literal integer(long number) {
    return model.createTypedLiteral(Long.toString(number), XSDDatatype.XSDinteger);
  }

  private Property property(Node term) {
    return model.createProperty(term.getURI());
  }

  private static Model template(String base) {
    Model model = ModelFactory.createDefaultModel();
    try (InputStream turtle = DatasetDescription.class.getResourceAsStream(TEMPLATE)) {
      if (turtle == null) {
        throw new IllegalStateException("the bundled " + TEMPLATE + " is missing; build again");
      }
      RDFParser.create().source(turtle).lang(Lang.TURTLE).base(base).parse(model);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled " + TEMPLATE, e);
    }
    return model.setNsPrefix("reform", REFORM.NS);
  }
}
