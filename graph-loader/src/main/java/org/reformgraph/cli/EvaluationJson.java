package org.reformgraph.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reformgraph.evaluate.Evaluation;
import org.reformgraph.evaluate.Judgement;
import org.reformgraph.evaluate.Share;
import org.reformgraph.evaluate.Tally;
import tools.jackson.databind.json.JsonMapper;

/** An evaluation as one JSON object. */
final class EvaluationJson {
  private static final int DECIMALS = 4;
  private static final JsonMapper JSON = new JsonMapper();

  private EvaluationJson() {}

  /** Writes the object and a line feed to a file, or to standard output. */
  static void write(Evaluation evaluation, String file, Terminal terminal) throws IOException {
    try (OutputFile out = OutputFile.open(file, terminal.out())) {
      out.stream().write(JSON.writeValueAsBytes(keys(evaluation)));
      out.stream().write('\n');
      out.complete();
    }
  }

  private static Map<String, Object> keys(Evaluation evaluation) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("figures", figures(evaluation));
    keys.put("errors", evaluation.errors().stream().map(EvaluationJson::error).toList());
    return keys;
  }

  static Map<String, Object> figures(Evaluation evaluation) {
    Map<String, Object> figures = new LinkedHashMap<>();
    evaluation.tallies().forEach((row, tally) -> figures.put(row, tally(tally)));
    evaluation.shares().forEach((name, share) -> figures.put(name, share(share)));
    return figures;
  }

  private static Map<String, Object> tally(Tally tally) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("p", rounded(tally.precision()));
    keys.put("r", rounded(tally.recall()));
    keys.put("f1", rounded(tally.f1()));
    keys.put("tp", tally.tp());
    keys.put("fp", tally.fp());
    keys.put("fn", tally.fn());
    return keys;
  }

  private static Map<String, Object> share(Share share) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("f1", rounded(share.value()));
    keys.put("right", share.right());
    keys.put("of", share.of());
    return keys;
  }

  private static Map<String, Object> error(Judgement error) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("case", error.caseId());
    keys.put("kind", error.kind());
    keys.put("verdict", error.verdict().toString());
    keys.put("cause", error.cause().toString());
    keys.put("text", error.text());
    keys.put("evidence", error.evidence());
    keys.put("method", error.origin() == null ? null : error.origin().method());
    keys.put("confidence", error.origin() == null ? null : error.origin().confidence());
    return keys;
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }
}
