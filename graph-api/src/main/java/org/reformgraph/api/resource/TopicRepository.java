package org.reformgraph.api.resource;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Topics, read page by page. */
@Transactional(readOnly = true, timeout = NodeLists.SECONDS)
interface TopicRepository extends Repository<TopicNode, String> {
  Page<TopicNode> findAll(Pageable page);
}
