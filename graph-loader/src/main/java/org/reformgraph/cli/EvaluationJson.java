package org.reformgraph.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reformgraph.evaluate.Calibration;
import org.reformgraph.evaluate.Evaluation;
import org.reformgraph.evaluate.Judgement;
import org.reformgraph.evaluate.OffsetCheck;
import org.reformgraph.evaluate.Share;
import org.reformgraph.evaluate.Tally;
import tools.jackson.databind.json.JsonMapper;

/** An evaluation as one JSON object. */
final class EvaluationJson {
  private static final int DECIMALS = 4;
  private static final JsonMapper JSON = new JsonMapper();

  private EvaluationJson() {}

  /** Writes the object and a line feed to a file, or to standard output. */
  static void write(EvaluationReport report, String file, Terminal terminal) throws IOException {
    try (OutputFile out = OutputFile.open(file, terminal.out())) {
      out.stream().write(JSON.writeValueAsBytes(keys(report)));
      out.stream().write('\n');
      out.complete();
    }
  }

  private static Map<String, Object> keys(EvaluationReport report) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("figures", figures(report.evaluation()));
    if (report.baseline() != null) {
      keys.put("baseline", Map.of("hanlp", figures(report.baseline())));
    }
    if (report.offsets() != null) {
      keys.put("offsets", offsets(report.offsets()));
    }
    if (report.calibration() != null) {
      keys.put("calibration", calibration(report.calibration()));
    }
    keys.put("errors", report.evaluation().errors().stream().map(EvaluationJson::error).toList());
    return keys;
  }

  private static Map<String, Object> offsets(OffsetCheck offsets) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("checked", offsets.checked());
    keys.put("wrong", offsets.wrong().size());
    keys.put("wrongOnes", offsets.wrong());
    return keys;
  }

  private static Map<String, Object> calibration(Calibration calibration) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("bands", calibration.bands().stream().map(EvaluationJson::row).toList());
    keys.put("methods", calibration.methods().stream().map(EvaluationJson::row).toList());
    return keys;
  }

  private static Map<String, Object> row(Calibration.Row row) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("kind", row.kind());
    keys.put("name", row.name());
    keys.put("confidence", Double.isNaN(row.confidence()) ? null : rounded(row.confidence()));
    keys.put("share", rounded(row.right().value()));
    keys.put("right", row.right().right());
    keys.put("of", row.right().of());
    return keys;
  }

  private static Map<String, Object> figures(Evaluation evaluation) {
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
    return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }
}
