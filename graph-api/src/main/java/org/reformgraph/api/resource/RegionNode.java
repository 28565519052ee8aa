package org.reformgraph.api.resource;

import java.util.List;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A region as Spring Data reads it: its own properties, and none of what hangs on it. What is not
 * known is null.
 */
@Node("Region")
record RegionNode(
    @Id String id,
    String name,
    String fullName,
    String adminCode,
    String level,
    List<String> aliases,
    Long cases,
    Long mentions,
    List<String> formerIds) {}
