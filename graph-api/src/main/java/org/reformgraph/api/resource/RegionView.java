package org.reformgraph.api.resource;

import java.util.List;

/** What lists show of a region: a projection, so that nothing else is read. */
interface RegionView {
  String getId();

  String getName();

  String getFullName();

  String getAdminCode();

  String getLevel();

  List<String> getAliases();

  Long getCases();

  Long getMentions();
}
