package org.reformgraph.api.insight;

import org.reformgraph.api.http.ProblemException;
import org.reformgraph.similar.UnknownRegionException;

/** That a parameter names no region of the graph, or several. */
final class RegionProblem {
  private RegionProblem() {}

  static ProblemException of(String parameter, UnknownRegionException e) {
    return e.candidates().isEmpty()
        ? ProblemException.badParameter(
            parameter,
            "图谱中没有地区“" + e.region() + "”；可用名称、区划代码或标识。",
            "the graph has no region " + e.region() + "; give a name, a division code or an id.")
        : ProblemException.badParameter(
            parameter,
            "“" + e.region() + "”可能是：" + String.join("、", e.candidates()) + "；请用区划代码。",
            e.getMessage() + ".");
  }
}
