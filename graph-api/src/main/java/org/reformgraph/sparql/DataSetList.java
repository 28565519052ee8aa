package org.reformgraph.sparql;

import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.fuseki.ctl.ActionContainerItem;
import org.apache.jena.fuseki.ctl.JsonDescription;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.ServerConst;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;

/** The data sets, for Fuseki's pages; Fuseki's own list would also make and delete them. */
final class DataSetList extends ActionContainerItem {
  @Override
  public void validate(HttpAction action) {}

  @Override
  protected JsonValue execGetContainer(HttpAction action) {
    JsonBuilder json = new JsonBuilder();
    json.startObject("D").key(ServerConst.datasets);
    JsonDescription.arrayDatasets(json, action.getDataAccessPointRegistry());
    json.finishObject("D");
    return json.build();
  }

  @Override
  protected JsonValue execGetItem(HttpAction action) {
    String name = DataAccessPoint.canonical(getItemName(action));
    DataAccessPoint found = action.getDataAccessPointRegistry().get(name);
    if (found == null) {
      ServletOps.errorNotFound("no data set " + name);
    }
    JsonBuilder json = new JsonBuilder();
    JsonDescription.describe(json, found);
    return json.build();
  }

  @Override
  protected JsonValue execPostContainer(HttpAction action) {
    ServletOps.errorMethodNotAllowed("POST");
    return null;
  }

  @Override
  protected JsonValue execPostItem(HttpAction action) {
    return execPostContainer(action);
  }
}
