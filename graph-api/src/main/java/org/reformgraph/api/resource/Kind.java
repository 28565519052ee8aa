package org.reformgraph.api.resource;

import java.util.Arrays;
import java.util.Optional;
import org.reformgraph.api.http.ProblemException;
import org.reformgraph.api.http.ProblemKind;
import org.reformgraph.api.http.Wording;

/** The kinds of resources: what stands in addresses, the label of nodes, and how ids begin. */
public enum Kind {
  REGION("regions", "Region", "地区"),
  AGENCY("agencies", "Agency", "部门"),
  POLICY("policies", "Policy", "政策"),
  PLATFORM("platforms", "Platform", "平台"),
  MEASURE("measures", "Measure", "举措"),
  CONCEPT("concepts", "Concept", "举措类型"),
  TOPIC("topics", "Topic", "指标"),
  CASE("cases", "Case", "案例"),
  DOCUMENT("documents", "Document", "文档");

  /** All of the paths, as the pattern of a part of an address. */
  static final String PATHS =
      "regions|agencies|policies|platforms|measures|concepts|topics|cases|documents";

  private final String path;
  private final String label;
  private final String zh;

  Kind(String path, String label, String zh) {
    this.path = path;
    this.label = label;
    this.zh = zh;
  }

  /** As in {@code /api/v1/measures}. */
  public String path() {
    return path;
  }

  /** As in {@code (:Measure)}. */
  public String label() {
    return label;
  }

  /** What it is called in Chinese. */
  public String zh() {
    return zh;
  }

  /** As in {@code measure/}: what ids of the kind begin with. */
  public String prefix() {
    return label.toLowerCase(java.util.Locale.ROOT) + "/";
  }

  /** The id of a key. */
  public String id(String key) {
    return prefix() + key;
  }

  /** The address of the API that an id of this kind has. */
  public String address(String id) {
    return "/api/v1/" + path + "/" + id.substring(id.indexOf('/') + 1);
  }

  /** The kind of an id; empty when it is of none that is a resource. */
  public static Optional<Kind> ofId(String id) {
    return Arrays.stream(values()).filter(kind -> id.startsWith(kind.prefix())).findFirst();
  }

  /** The kind of a label; empty when it is of none that is a resource. */
  public static Optional<Kind> ofLabel(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
  }

  /** What a label is called; what is no resource, as an outcome, keeps its label. */
  static Wording wording(String label) {
    return new Wording(ofLabel(label).map(Kind::zh).orElse(label), label);
  }

  /**
   * The kind that stands in an address.
   *
   * @throws ProblemException when there is none of that name
   */
  public static Kind ofPath(String path) {
    return Arrays.stream(values())
        .filter(kind -> kind.path.equals(path))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemKind.NOT_FOUND,
                    "没有这一类资源；有 " + paths() + "。",
                    "There are no such resources; there are " + paths() + "."));
  }

  private static String paths() {
    return String.join(", ", Arrays.stream(values()).map(Kind::path).toList());
  }
}
