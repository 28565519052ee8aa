package org.reformgraph.api.resource;

import java.util.List;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A topic as Spring Data reads it: its own properties, and none of the many measures about it.
 *
 * @param aliases null when there are none
 */
@Node("Topic")
record TopicNode(@Id String id, String code, String name, String nameEn, List<String> aliases) {}
