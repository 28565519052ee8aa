package org.reformgraph.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.reformgraph.model.RelationType;

/**
 * The columns of each label and each type of relation: the properties of {@code
 * docs/graph-model.md}. A row with another property is an error of ours, and none is left out.
 */
final class GraphTables {
  private static final String ENTITY =
      "name aliases:string[] pinyin:string[] formerIds:string[] cases:long mentions:long ";
  private static final String OUTCOME =
      "name caseId metric value unit number:double direction baseline";
  private static final String NAMED = "code name nameEn aliases:string[] pinyin:string[]";
  private static final String STATEMENT =
      "key caseId evidence start:long end:long spans page:long method confidence:double measure mode"
          + " since pioneer correctedBy correctedWhen ";

  private static final Map<String, List<CsvColumn>> NODES =
      Map.ofEntries(
          node("Document", "name uri path collection sha256 encoding date fingerprint"),
          node("Case", "name subtitle region date source start:long end:long corrections:string[]"),
          node("Region", ENTITY + "fullName adminCode level"),
          node("Agency", ENTITY + "region"),
          node("Policy", ENTITY + "region number"),
          node("Platform", ENTITY + "region"),
          node("Measure", ENTITY + "region"),
          node("Outcome", OUTCOME),
          node("UnrealisedOutcome", OUTCOME),
          node("Topic", NAMED),
          node("Concept", NAMED),
          node("MeasureEmbedding:PendingEmbedding", "asked:long"),
          node("LoadCount", "number:long unsettled:boolean"));

  private static final Map<String, List<CsvColumn>> RELATIONS = relations();

  private GraphTables() {}

  private static Map.Entry<String, List<CsvColumn>> node(String label, String columns) {
    return Map.entry(label, CsvColumn.of(columns));
  }

  private static Map<String, List<CsvColumn>> relations() {
    Map<String, List<CsvColumn>> all = new HashMap<>();
    for (RelationType type : RelationType.values()) {
      all.put(type.name(), CsvColumn.of(STATEMENT));
    }
    all.put("ACHIEVES", CsvColumn.of(STATEMENT));
    all.put(
        "COPIES_FROM",
        CsvColumn.of(STATEMENT + "adopted original derived:boolean caseIds:string[]"));
    all.put("UNREALISED", CsvColumn.of(STATEMENT + "type status"));
    all.put(
        "DESCRIBES",
        CsvColumn.of(
            "key caseId name aliases:string[] mentions:long surfaceForms:string[] spans:string[]"
                + " pages:long[] region number concept since pioneer method confidence:double"
                + " formerIds:string[] correctedBy correctedWhen"));
    all.put("ABOUT", CsvColumn.of("confidence:double derived:boolean cases:long"));
    all.put("CLASSIFIED_AS", CsvColumn.of("derived:boolean"));
    Stream.of("IN_DOCUMENT", "PART_OF", "JURISDICTION", "BROADER", "RELATED")
        .forEach(type -> all.put(type, List.of()));
    return all;
  }

  /** The columns of nodes of a label, without that of the id. */
  static List<CsvColumn> ofNodes(String label) {
    return known(NODES, label);
  }

  /** The columns of relations of a type, without their ends. */
  static List<CsvColumn> ofRelations(String type) {
    return known(RELATIONS, type);
  }

  private static List<CsvColumn> known(Map<String, List<CsvColumn>> tables, String name) {
    List<CsvColumn> columns = tables.get(name);
    if (columns == null) {
      throw new IllegalStateException("no table for " + name);
    }
    return columns;
  }
}
