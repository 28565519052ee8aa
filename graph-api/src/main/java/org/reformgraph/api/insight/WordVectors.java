package org.reformgraph.api.insight;

import org.neo4j.driver.Driver;
import org.reformgraph.api.http.ProblemException;
import org.reformgraph.api.http.ProblemKind;
import org.reformgraph.api.http.Wording;
import org.reformgraph.cli.ApiConfig;
import org.reformgraph.embed.EmbedderException;
import org.reformgraph.embed.EmbeddingStage;
import org.reformgraph.embed.MeasureEmbedding;
import org.reformgraph.ontology.ConceptScheme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What words are compared by. The model is loaded when it is first asked, and then kept; where it
 * does not run, the answer says so.
 */
@Component
class WordVectors {
  private static final Logger LOG = LoggerFactory.getLogger(WordVectors.class);

  private final EmbeddingStage stage;

  WordVectors(Driver driver, ConceptScheme concepts, ApiConfig config) {
    this.stage =
        config.embedder() == null ? null : new EmbeddingStage(driver, concepts, config.embedder());
  }

  /**
   * The vector and likely kinds of some words.
   *
   * @throws ProblemException when there is no model, or the graph's vectors are of another
   */
  MeasureEmbedding of(String words) {
    if (stage == null) {
      throw noModel(new Wording("启动时没有配置", "it was started without one"));
    }
    if (!stage.isOfThisModel()) {
      throw new ProblemException(
          ProblemKind.NO_MODEL,
          "图谱中没有这个模型的向量；./reformgraph embed 可补算。",
          "The graph has no vectors by this model: ./reformgraph embed makes them.");
    }
    try {
      return stage.of(words);
    } catch (EmbedderException e) {
      LOG.warn("{}", e.getMessage()); // it may name files of this machine
      throw noModel(new Wording("原因见服务器日志", "the server's log says why"));
    }
  }

  private static ProblemException noModel(Wording why) {
    return new ProblemException(
        ProblemKind.NO_MODEL,
        "这台服务器上不能运行向量模型（" + why.zh() + "）。可改为从某个举措出发查相似举措，或换一台机器运行。",
        "The embedding model does not run on this server ("
            + why.en()
            + "). Ask for what is similar to a measure instead, or run it elsewhere.");
  }
}
