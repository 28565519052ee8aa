package org.reformgraph.benchmarks.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.reformgraph.benchmarks.soak.Panel.Series;
import org.reformgraph.benchmarks.soak.Trend.Point;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ChartTests {
  private static final Chart CHART =
      new Chart(
          "Heap < 1 GB & handles",
          3600,
          600,
          List.of(
              new Panel("heap, MB", List.of(series("server", 317), series("Neo4j", 5))),
              new Panel("nothing yet", List.of(new Series("none", List.of())))));

  @Test
  void itIsXmlWithATitleAndNamedAxes() throws Exception {
    Document svg = parsed();

    assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
    assertThat(texts(svg.getElementsByTagName("title"))).containsExactly("Heap < 1 GB & handles");
    assertThat(texts(svg.getElementsByTagName("text")))
        .contains("heap, MB", "minutes", "server", "Neo4j", "0", "60");
  }

  @Test
  void allPointsLieInTheirPanel() throws Exception {
    NodeList lines = parsed().getElementsByTagName("polyline");

    assertThat(lines.getLength()).isEqualTo(3);
    String[] points = ((Element) lines.item(0)).getAttribute("points").split(" ");
    assertThat(points).hasSize(60);
    for (String point : points) {
      String[] at = point.split(",");
      assertThat(Double.parseDouble(at[0])).isBetween(0.0, (double) Panel.WIDTH);
      assertThat(Double.parseDouble(at[1])).isBetween(0.0, (double) Panel.HEIGHT);
    }
  }

  @Test
  void coloursAreForLightAndForDark() {
    assertThat(CHART.svg()).contains("prefers-color-scheme: dark");
  }

  @Test
  void fourRoundStepsReachTheGreatestValue() {
    Stream.of(0.3, 1.0, 17.0, 399.0, 400.0, 401.0, 12_345.0)
        .forEach(
            most -> {
              double step = Panel.step(most);
              assertThat(4 * step).isGreaterThanOrEqualTo(most).isLessThanOrEqualTo(2.5 * most);
            });
    assertThat(Panel.step(400)).isEqualTo(100);
  }

  private static Series series(String name, double value) {
    return new Series(
        name,
        IntStream.rangeClosed(1, 60)
            .mapToObj(minute -> new Point(60.0 * minute, value + minute))
            .toList());
  }

  private static List<String> texts(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getTextContent())
        .toList();
  }

  private static Document parsed() throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(CHART.svg())));
  }
}
