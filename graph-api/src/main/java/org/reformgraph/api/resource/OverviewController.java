package org.reformgraph.api.resource;

import java.util.List;
import java.util.stream.Stream;
import org.reformgraph.api.http.FromGraph;
import org.reformgraph.api.http.ProblemException;
import org.reformgraph.api.http.ProblemKind;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Much at a glance: the map of tiles, and the dashboards of topics. */
@FromGraph
@RestController
@RequestMapping("/api/v1")
class OverviewController {
  private final Resources resources;
  private final Tiles tiles;
  private final Dashboards dashboards;

  OverviewController(Resources resources, Tiles tiles, Dashboards dashboards) {
    this.resources = resources;
    this.tiles = tiles;
    this.dashboards = dashboards;
  }

  @GetMapping("/tiles")
  List<Tile> tiles(
      @RequestParam(required = false) String concept,
      @RequestParam(required = false) String topic,
      @RequestParam(required = false) String measure,
      @RequestParam(defaultValue = "province") String level) {
    if (Stream.of(concept, topic, measure).filter(each -> each != null).count() != 1) {
      throw new ProblemException(
          ProblemKind.BAD_PARAMETER,
          "参数 concept、topic、measure 须给出且只给出一个。",
          "Give one of the parameters concept, topic and measure.");
    }
    if (!level.equals("province") && !level.equals("prefecture")) {
      throw ProblemException.badParameter(
          "level", "province 或 prefecture", "province or prefecture");
    }
    Kind kind = concept != null ? Kind.CONCEPT : topic != null ? Kind.TOPIC : Kind.MEASURE;
    String given = concept != null ? concept : topic != null ? topic : measure;
    Ref of = there(kind, given.startsWith(kind.prefix()) ? given : kind.id(given));
    return tiles.of(kind, of.id(), level.equals("prefecture"));
  }

  @GetMapping("/topics/{code}/dashboard")
  Dashboard dashboard(@PathVariable String code) {
    return dashboards.of(there(Kind.TOPIC, Kind.TOPIC.id(code)));
  }

  private Ref there(Kind kind, String id) {
    return resources
        .mention(kind, id)
        .orElseThrow(() -> resources.unknown(kind, id.substring(kind.prefix().length())));
  }
}
