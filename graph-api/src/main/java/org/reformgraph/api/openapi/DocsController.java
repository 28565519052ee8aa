package org.reformgraph.api.openapi;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.webjars.WebJarVersionLocator;

/**
 * The page that shows the description: Swagger UI, from here. Its icons stand in its style sheet,
 * so the page's policy allows pictures that an address holds itself, and nothing else more.
 */
@RestController
@RequestMapping("/api/docs")
class DocsController {
  private static final String POLICY =
      "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'";
  private static final MediaType SCRIPT =
      new MediaType("text", "javascript", StandardCharsets.UTF_8);
  private static final MediaType STYLE = new MediaType("text", "css", StandardCharsets.UTF_8);
  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  /** What there is, and where its bytes are. */
  private static final Map<String, MediaType> LIBRARY =
      Map.of("swagger-ui.css", STYLE, "swagger-ui-bundle.js", SCRIPT);

  private static final Map<String, MediaType> OURS = Map.of("docs.js", SCRIPT, "docs.css", STYLE);

  private final String version = new WebJarVersionLocator().version("swagger-ui");

  @GetMapping
  ResponseEntity<Resource> page() {
    return ResponseEntity.ok()
        .contentType(HTML)
        .header("Content-Security-Policy", POLICY)
        .body(ours("docs.html"));
  }

  @GetMapping("/{file:[a-z-]+\\.(?:js|css)}")
  ResponseEntity<Resource> file(@PathVariable String file) {
    if (OURS.containsKey(file)) {
      return ResponseEntity.ok().contentType(OURS.get(file)).body(ours(file));
    }
    if (LIBRARY.containsKey(file)) {
      return ResponseEntity.ok()
          .contentType(LIBRARY.get(file))
          .cacheControl(CacheControl.noCache())
          .body(
              new ClassPathResource(
                  "META-INF/resources/webjars/swagger-ui/" + version + "/" + file));
    }
    throw new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  private static Resource ours(String file) {
    return new ClassPathResource(file, DocsController.class);
  }
}
