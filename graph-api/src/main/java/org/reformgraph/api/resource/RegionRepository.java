package org.reformgraph.api.resource;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Regions, read page by page. */
@Transactional(readOnly = true, timeout = NodeLists.SECONDS)
interface RegionRepository extends Repository<RegionNode, String> {
  Page<RegionView> findAllBy(Pageable page);

  Page<RegionView> findByLevel(String level, Pageable page);
}
