package org.reformgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.reformgraph.similar.MeasureView;
import org.reformgraph.similar.SimilarAnswer;
import org.reformgraph.similar.SimilarMeasure;
import org.reformgraph.similar.Told;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as a line of JSON for each case that the measure asked about stands in, flat, so that
 * judged families can be held against them.
 */
final class SimilarLines implements SimilarOutput {
  private static final JsonMapper JSON = new JsonMapper();

  private final OutputStream out;

  SimilarLines(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(SimilarAnswer answer) throws IOException {
    List<Map<String, Object>> similar =
        answer.similar().stream().map(SimilarLines::similar).toList();
    List<Told> cases = answer.asked().cases();
    for (Told told : cases.isEmpty() ? List.of(new Told("", "", "", "", -1, -1)) : cases) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("measure", measure(answer.asked(), told));
      line.put("similar", similar);
      out.write((JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    out.flush();
  }

  private static Map<String, Object> measure(MeasureView measure, Told told) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", measure.id());
    json.put("name", measure.name());
    json.put("aliases", measure.aliases());
    json.put("region", measure.region());
    json.put("regionName", measure.regionName());
    json.put("case", told.title());
    json.put("caseId", told.caseId());
    return json;
  }

  private static Map<String, Object> similar(SimilarMeasure similar) {
    MeasureView measure = similar.measure();
    List<Told> cases =
        Stream.concat(Stream.of(measure), similar.folded().stream())
            .flatMap(view -> view.cases().stream())
            .toList();
    Told first = cases.isEmpty() ? new Told("", "", "", "", -1, -1) : cases.get(0);
    Map<String, Object> json = measure(measure, first);
    json.put("cases", cases.stream().map(Told::title).distinct().toList());
    json.put("score", round(similar.score()));
    json.put("parts", parts(similar));
    json.put("concept", similar.concept());
    json.put("evidence", measure.evidence());
    json.put("terms", similar.terms());
    List<String> folded = new ArrayList<>();
    similar.folded().forEach(view -> folded.add(view.name()));
    json.put("folded", folded);
    return json;
  }

  private static Map<String, Object> parts(SimilarMeasure similar) {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("vector", round(similar.likeness().vector()));
    parts.put("concept", round(similar.likeness().concept()));
    parts.put("name", round(similar.likeness().name()));
    parts.put("topic", round(similar.likeness().topic()));
    parts.put("platform", round(similar.likeness().platform()));
    return parts;
  }

  private static double round(double number) {
    return Math.round(number * 10_000) / 10_000.0;
  }
}
