package org.reformgraph.sparql;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.vocabulary.RDF;

/**
 * What the endpoint says of itself to who asks without a query, by <a
 * href="https://www.w3.org/TR/sparql11-service-description/">SPARQL 1.1 Service Description</a>.
 */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final List<String> RESULTS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "RDF_XML",
          "N-Triples",
          "JSON-LD");
  private static final AcceptList OFFERED =
      AcceptList.create(
          "text/turtle", "application/rdf+xml", "application/n-triples", "application/ld+json");

  private ServiceDescription() {}

  static void send(HttpAction action) {
    MediaType type =
        ConNeg.chooseContentType(action.getRequest(), OFFERED, MediaType.create("text/turtle"));
    Lang format = RDFLanguages.contentTypeToLang(type.getContentTypeStr());
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    RDFDataMgr.write(
        body, of(action.getRequestRequestURL().toString()), format == null ? Lang.TURTLE : format);
    action.setResponseHeader("Vary", "Accept");
    Answers.send(action, type.getContentTypeStr(), body.toByteArray());
  }

  private static Model of(String endpoint) {
    Model model = ModelFactory.createDefaultModel().setNsPrefix("sd", SD);
    Resource service = model.createResource();
    service
        .addProperty(RDF.type, term(model, "Service"))
        .addProperty(model.createProperty(SD, "endpoint"), model.createResource(endpoint))
        .addProperty(model.createProperty(SD, "supportedLanguage"), term(model, "SPARQL11Query"))
        .addProperty(model.createProperty(SD, "feature"), term(model, "UnionDefaultGraph"));
    RESULTS.forEach(
        format ->
            service.addProperty(
                model.createProperty(SD, "resultFormat"), model.createResource(FORMATS + format)));
    service.addProperty(
        model.createProperty(SD, "propertyFeature"),
        model.createResource("http://jena.apache.org/text#query"));
    return model;
  }

  private static Resource term(Model model, String name) {
    return model.createResource(SD + name);
  }
}
