package org.reformgraph.api.resource;

import org.reformgraph.api.http.FromGraph;
import org.reformgraph.api.http.ListOf;
import org.reformgraph.api.http.Page;
import org.reformgraph.api.http.Paging;
import org.reformgraph.api.http.ProblemException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lists of things. */
@FromGraph
@RestController
@RequestMapping("/api/v1")
class ListController {
  private static final String LEVELS = "country|province|prefecture|county|area";

  private final Lists lists;
  private final NodeLists nodes;
  private final RegionNames names;

  ListController(Lists lists, NodeLists nodes, RegionNames names) {
    this.lists = lists;
    this.nodes = nodes;
    this.names = names;
  }

  @ListOf("/regions")
  Page<Resource> regions(
      @RequestParam(required = false) String level,
      @RequestParam(required = false) String parent,
      @RequestParam(required = false) String q,
      @RequestParam(required = false) String sort,
      Paging paging) {
    if (parent == null && q == null) {
      return nodes.regions(level(level), sort, paging);
    }
    return lists.page(
        new ListQuery(Kind.REGION)
            .named(q)
            .where("n.level = $level", "level", level(level))
            .joined(
                "parent",
                Kind.REGION,
                names.id("parent", parent),
                "(n)-[:PART_OF]->(:Region {id: $%s})")
            .sorted(sort, "id", "name", "cases"),
        paging);
  }

  @ListOf("/agencies")
  Page<Resource> agencies(
      @RequestParam(required = false) String region,
      @RequestParam(required = false) String within,
      @RequestParam(required = false) String q,
      @RequestParam(required = false) String sort,
      Paging paging) {
    return lists.page(owned(Kind.AGENCY, region, within, q, sort), paging);
  }

  @ListOf("/policies")
  Page<Resource> policies(
      @RequestParam(required = false) String region,
      @RequestParam(required = false) String within,
      @RequestParam(required = false) String q,
      @RequestParam(required = false) String sort,
      Paging paging) {
    return lists.page(owned(Kind.POLICY, region, within, q, sort), paging);
  }

  @ListOf("/platforms")
  Page<Resource> platforms(
      @RequestParam(required = false) String region,
      @RequestParam(required = false) String within,
      @RequestParam(required = false) String q,
      @RequestParam(required = false) String sort,
      Paging paging) {
    return lists.page(owned(Kind.PLATFORM, region, within, q, sort), paging);
  }

  @ListOf("/measures")
  Page<Resource> measures(
      @RequestParam(required = false) String region,
      @RequestParam(required = false) String within,
      @RequestParam(required = false) String concept,
      @RequestParam(required = false) String topic,
      @RequestParam(required = false) String level,
      @RequestParam(required = false) Boolean pioneer,
      @RequestParam(required = false) String since,
      @RequestParam(required = false) String q,
      @RequestParam(required = false) String sort,
      Paging paging) {
    return lists.page(
        owned(Kind.MEASURE, region, within, q, sort)
            .joined("concept", Kind.CONCEPT, concept, "(n)-[:CLASSIFIED_AS]->(:Concept {id: $%s})")
            .joined("topic", Kind.TOPIC, topic, "(n)-[:ABOUT]->(:Topic {id: $%s})")
            .where(
                "EXISTS { MATCH (r:Region {id: 'region/' + n.region}) WHERE r.level = $level }",
                "level",
                level(level))
            .where(
                "EXISTS { MATCH (n)<-[d:DESCRIBES]-(:Case) WHERE d.pioneer IS NOT NULL } = $pioneer",
                "pioneer",
                pioneer)
            .dated(
                "since",
                "EXISTS { MATCH (n)<-[d:DESCRIBES]-(:Case) WHERE d.since >= $since }",
                since),
        paging);
  }

  private ListQuery owned(Kind kind, String region, String within, String q, String sort) {
    return new ListQuery(kind)
        .named(q)
        .inRegion(names.id("region", region))
        .within(names.id("within", within))
        .sorted(sort, "id", "name", "cases");
  }

  @ListOf("/concepts")
  Page<Resource> concepts(
      @RequestParam(required = false) String broader,
      @RequestParam(required = false) String q,
      @RequestParam(required = false) String sort,
      Paging paging) {
    return lists.page(
        new ListQuery(Kind.CONCEPT)
            .named(q)
            .joined("broader", Kind.CONCEPT, broader, "(n)-[:BROADER]->(:Concept {id: $%s})")
            .sorted(sort, "id", "name"),
        paging);
  }

  @ListOf("/topics")
  Page<Resource> topics(
      @RequestParam(required = false) String q,
      @RequestParam(required = false) String sort,
      Paging paging) {
    if (q == null) {
      return nodes.topics(sort, paging);
    }
    return lists.page(new ListQuery(Kind.TOPIC).named(q).sorted(sort, "id", "name"), paging);
  }

  @ListOf("/cases")
  Page<Resource> cases(
      @RequestParam(required = false) String region,
      @RequestParam(required = false) String within,
      @RequestParam(required = false) String topic,
      @RequestParam(required = false) String from,
      @RequestParam(required = false) String to,
      @RequestParam(required = false) String document,
      @RequestParam(required = false) String q,
      @RequestParam(required = false) String sort,
      Paging paging) {
    return lists.page(
        new ListQuery(Kind.CASE)
            .named(q)
            .inRegion(names.id("region", region))
            .within(names.id("within", within))
            .joined("topic", Kind.TOPIC, topic, "(n)-[:ABOUT]->(:Topic {id: $%s})")
            .joined(
                "document", Kind.DOCUMENT, document, "(n)-[:IN_DOCUMENT]->(:Document {id: $%s})")
            .dated("from", "n.date >= $from", from)
            .dated("to", "n.date <= $to + '~'", to)
            .sorted(sort, "-date", "id", "name"),
        paging);
  }

  @ListOf("/documents")
  Page<Resource> documents(
      @RequestParam(required = false) String collection,
      @RequestParam(required = false) String q,
      @RequestParam(required = false) String sort,
      Paging paging) {
    return lists.page(
        new ListQuery(Kind.DOCUMENT)
            .named(q)
            .where("n.collection = $collection", "collection", collection)
            .sorted(sort, "name", "id", "date"),
        paging);
  }

  private static String level(String level) {
    if (level != null && !level.matches(LEVELS)) {
      throw ProblemException.badParameter(
          "level", "可用 " + LEVELS.replace("|", "、"), "one of " + LEVELS.replace("|", ", "));
    }
    return level;
  }
}
