package org.reformgraph.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.reformgraph.linked.Answer;
import org.reformgraph.linked.LinkedData;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * The addresses of things and of the documents about them. As SPARQL does, they answer any origin.
 */
@RestController
@CrossOrigin(
    origins = "*",
    methods = {RequestMethod.GET, RequestMethod.HEAD},
    exposedHeaders = {"Content-Location", "ETag", "Link"})
class LinkedDataController {
  private final Optional<LinkedData> linkedData;

  LinkedDataController(Optional<LinkedData> linkedData) {
    this.linkedData = linkedData;
  }

  @GetMapping("/.well-known/void")
  ResponseEntity<byte[]> dataSet() {
    return answered(LinkedData::wellKnown);
  }

  @GetMapping("/id/{*path}")
  ResponseEntity<byte[]> thing(@PathVariable String path, HttpServletRequest request) {
    return answered(data -> data.thing(LinkedDataHttp.request(path, request)));
  }

  @GetMapping("/data/{*path}")
  ResponseEntity<byte[]> document(@PathVariable String path, HttpServletRequest request) {
    return answered(data -> data.document(LinkedDataHttp.request(path, request)));
  }

  private ResponseEntity<byte[]> answered(Function<LinkedData, Answer> answering) {
    return LinkedDataHttp.sent(linkedData.map(answering).orElseGet(LinkedData::none));
  }
}
