package org.reformgraph.linked;

import java.net.URI;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.reformgraph.cypher.schema.GraphSchema;
import org.reformgraph.ontology.dataset.DatasetDescription;
import org.reformgraph.ontology.dataset.DatasetFacts;
import org.reformgraph.sparql.ServedData;

/**
 * Describes the data set that is served. Its numbers take a pass over all of it, so it is made when
 * it is asked for and kept until the data change.
 */
final class DataSetDescriptions {
  private final URI endpoint;
  private String version;
  private Model kept;

  /**
   * @param endpoint where the data set can be queried
   */
  DataSetDescriptions(URI endpoint) {
    this.endpoint = endpoint;
  }

  /** The description; who asks while it is made waits for it. It must not be changed. */
  synchronized Model of(ServedData data) {
    if (!data.version().equals(version)) {
      kept = DatasetDescription.of(facts(data));
      version = data.version();
    }
    return kept;
  }

  private DatasetFacts facts(ServedData data) {
    return new DatasetFacts(
        data.iris().base(),
        data.written(),
        data.counts(),
        List.of(),
        endpoint.toString(),
        GraphSchema.VERSION,
        data.vocabulary());
  }
}
