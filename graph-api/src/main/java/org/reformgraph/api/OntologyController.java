package org.reformgraph.api;

import jakarta.servlet.http.HttpServletRequest;
import org.reformgraph.linked.OntologyFiles;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** The ontology: its documentation and its files. They hold nothing of the graph. */
@RestController
@CrossOrigin(
    origins = "*",
    methods = {RequestMethod.GET, RequestMethod.HEAD},
    exposedHeaders = {"Content-Location", "ETag", "Link"})
class OntologyController {
  private final OntologyFiles files = new OntologyFiles();

  @GetMapping({"/ontology", "/ontology.{suffix:[a-z]+}"})
  ResponseEntity<byte[]> ontology(HttpServletRequest request) {
    String suffix = request.getRequestURI().substring("/ontology".length());
    return LinkedDataHttp.sent(files.ontology(LinkedDataHttp.request(suffix, request)));
  }

  @GetMapping("/ontology/{*path}")
  ResponseEntity<byte[]> file(@PathVariable String path, HttpServletRequest request) {
    return LinkedDataHttp.sent(files.file(LinkedDataHttp.request(path, request)));
  }
}
