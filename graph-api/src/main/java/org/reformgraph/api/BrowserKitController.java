package org.reformgraph.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.reformgraph.cypher.browser.BrowserKit;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * What Neo4j Browser takes from us. It comes from another origin and asks with headers of its own,
 * so these addresses answer any origin, whatever it asks with: they hold nothing of the graph.
 */
@RestController
@RequestMapping("/browser")
@CrossOrigin(
    origins = "*",
    methods = {RequestMethod.GET, RequestMethod.HEAD},
    allowedHeaders = "*")
class BrowserKitController {
  private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  private final BrowserKit kit = BrowserKit.bundled();

  /** The page for {@code :play}; its addresses have the one host that Browser allows guides of. */
  @GetMapping("/" + BrowserKit.GUIDE)
  ResponseEntity<String> guide(HttpServletRequest request) {
    URI base = URI.create("http://localhost:" + request.getLocalPort() + "/browser/");
    return ResponseEntity.ok().contentType(HTML).body(kit.guide(base));
  }

  @GetMapping("/" + BrowserKit.STYLE)
  ResponseEntity<String> style() {
    return ResponseEntity.ok().contentType(TEXT).body(kit.style());
  }

  @GetMapping("/" + BrowserKit.FAVORITES)
  ResponseEntity<byte[]> favorites() {
    return ResponseEntity.ok()
        .contentType(new MediaType("application", "zip"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(BrowserKit.FAVORITES).build().toString())
        .body(kit.favorites());
  }
}
