package org.reformgraph.api.resource;

import org.reformgraph.api.http.Page;
import org.reformgraph.api.http.Paging;
import org.reformgraph.api.http.ProblemException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Lists that need nothing but the nodes themselves: Spring Data's repositories read them. */
@Component
class NodeLists {
  /** How long the database may work on one of its queries. */
  static final int SECONDS = 10;

  private final RegionRepository regions;
  private final TopicRepository topics;

  NodeLists(RegionRepository regions, TopicRepository topics) {
    this.regions = regions;
    this.topics = topics;
  }

  /**
   * A page of the regions.
   *
   * @param level of this level only; null for all
   * @param sort one of {@code id}, {@code name} and {@code cases}, with {@code -} for the greatest
   *     first; null for the first of them
   */
  Page<Resource> regions(String level, String sort, Paging paging) {
    Pageable wanted = wanted(sort, paging, "id|name|cases");
    return page(
            level == null ? regions.findAllBy(wanted) : regions.findByLevel(level, wanted), paging)
        .map(NodeLists::resource);
  }

  /** A page of the topics; sorted by {@code id} or {@code name}. */
  Page<Resource> topics(String sort, Paging paging) {
    return page(topics.findAll(wanted(sort, paging, "id|name")), paging).map(NodeLists::resource);
  }

  private static <T> Page<T> page(org.springframework.data.domain.Page<T> read, Paging paging) {
    paging.within(read.getTotalElements());
    return Page.of(read.getContent(), paging, read.getTotalElements());
  }

  private static Pageable wanted(String sort, Paging paging, String allowed) {
    String given = sort == null ? "id" : sort;
    String property = given.startsWith("-") ? given.substring(1) : given;
    if (!property.matches(allowed)) {
      throw ProblemException.badParameter(
          "sort", "可用 " + allowed.replace("|", "、"), "one of " + allowed.replace("|", ", "));
    }
    Sort.Direction way = given.startsWith("-") ? Sort.Direction.DESC : Sort.Direction.ASC;
    Sort order = Sort.by(way, property);
    return PageRequest.of(
        paging.page() - 1, paging.size(), property.equals("id") ? order : order.and(Sort.by("id")));
  }

  private static Resource resource(RegionView region) {
    return new Resource(
        region.getId(),
        Kind.REGION.label(),
        region.getName(),
        null,
        null,
        null,
        region.getAliases(),
        region.getFullName(),
        region.getAdminCode(),
        region.getLevel(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        region.getCases(),
        region.getMentions(),
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static Resource resource(TopicNode topic) {
    return new Resource(
        topic.id(),
        Kind.TOPIC.label(),
        topic.name(),
        null,
        topic.nameEn(),
        topic.code(),
        topic.aliases(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
