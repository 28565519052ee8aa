package org.reformgraph.linked;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.reformgraph.cypher.schema.GraphSchema;
import org.reformgraph.ontology.dataset.DatasetDescription;
import org.reformgraph.ontology.dataset.DatasetFacts;
import org.reformgraph.sparql.ServedData;

/**
 * Describes the data set that is served. Its numbers take a pass over all of it, so it is made when
 * it is asked for and kept until the data change.
 */
final class DataSetDescriptions {
  /** What stands for an id of the data set. */
  static final String DATA_SET = "dataset";

  private final URI endpoint;
  private final MadeOnce<Description> made = new MadeOnce<>();

  /**
   * @param endpoint where the data set can be queried
   */
  DataSetDescriptions(URI endpoint) {
    this.endpoint = endpoint;
  }

  /** The description; empty while somebody else's request makes it. */
  Optional<Description> of(ServedData data) {
    return made.of(data.version(), () -> description(data));
  }

  private Description description(ServedData data) {
    Graph graph = DatasetDescription.of(facts(data)).getGraph();
    return described(data.iris().of(DATA_SET), graph);
  }

  private static Description described(Node dataSet, Graph graph) {
    List<Triple> all = graph.find().toList().stream().sorted(Describer.order(dataSet)).toList();
    List<Triple> own = all.stream().filter(t -> t.getSubject().equals(dataSet)).toList();
    return new Description(
        dataSet, own, List.of(), List.of(), all, new Description.Extent(1, 0, 0));
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
