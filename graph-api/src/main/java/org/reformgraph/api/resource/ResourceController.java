package org.reformgraph.api.resource;

import java.net.URI;
import java.util.List;
import org.reformgraph.api.http.FromGraph;
import org.reformgraph.api.http.ListOf;
import org.reformgraph.api.http.Page;
import org.reformgraph.api.http.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Single things, and the facts of each. */
@FromGraph
@RestController
@RequestMapping("/api/v1")
class ResourceController {
  private final Resources resources;
  private final Facts facts;

  ResourceController(Resources resources, Facts facts) {
    this.resources = resources;
    this.facts = facts;
  }

  @GetMapping("/{type:" + Kind.PATHS + "}/{key}")
  ResponseEntity<Resource> get(@PathVariable String type, @PathVariable String key) {
    Kind kind = Kind.ofPath(type);
    return resources
        .find(kind, kind.id(key))
        .map(ResponseEntity::ok)
        .orElseGet(() -> moved(kind, key));
  }

  private ResponseEntity<Resource> moved(Kind kind, String key) {
    String id =
        resources.successor(kind, kind.id(key)).orElseThrow(() -> resources.unknown(kind, key));
    return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
        .location(URI.create(kind.address(id)))
        .build();
  }

  @ListOf("/{type:" + Kind.PATHS + "}/{key}/facts")
  Page<Fact> facts(
      @PathVariable String type,
      @PathVariable String key,
      @RequestParam(required = false) String relation,
      @RequestParam(required = false) String direction,
      Paging paging) {
    Kind kind = Kind.ofPath(type);
    List<Relation> wanted = Relation.named("relation", relation);
    Direction way = Direction.named(direction);
    List<Links> links =
        summary(kind, key).stream()
            .filter(each -> wanted.stream().anyMatch(one -> one.type().equals(each.relation())))
            .filter(each -> way.holds(each.direction()))
            .toList();
    return facts.page(kind, kind.id(key), links, paging);
  }

  @GetMapping("/{type:" + Kind.PATHS + "}/{key}/facts/summary")
  List<Links> summary(@PathVariable String type, @PathVariable String key) {
    return summary(Kind.ofPath(type), key);
  }

  private List<Links> summary(Kind kind, String key) {
    return facts.summary(kind, kind.id(key)).orElseThrow(() -> resources.unknown(kind, key));
  }
}
