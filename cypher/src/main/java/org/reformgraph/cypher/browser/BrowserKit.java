package org.reformgraph.cypher.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.reformgraph.cypher.query.QueryLibrary;

/**
 * Makes what Neo4j Browser takes.
 *
 * @param library the queries
 */
public record BrowserKit(QueryLibrary library) {
  /** The file of {@link #style}. */
  public static final String STYLE = "reformgraph.grass";

  /** The file of {@link #favorites}. */
  public static final String FAVORITES = "reformgraph-queries.zip";

  /** The file of {@link #guide}. */
  public static final String GUIDE = "guide.html";

  /** The kit of the bundled library. */
  public static BrowserKit bundled() {
    return new BrowserKit(QueryLibrary.bundled());
  }

  /** Colours, sizes and captions by label, for {@code :style} or to be dropped on the window. */
  public String style() {
    return resource(STYLE);
  }

  /** A zip file to be dropped on the window: a folder of favorites a group. */
  public byte[] favorites() {
    return new FavoritesArchive(library).bytes();
  }

  /**
   * The guide for {@code :play}.
   *
   * @param base the address of the folder that style, favorites and guide are served in
   */
  public String guide(URI base) {
    return new Guide(library, base).html(resource(GUIDE));
  }

  private static String resource(String file) {
    try (InputStream in =
        BrowserKit.class.getResourceAsStream("/org/reformgraph/cypher/browser/" + file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled " + file, e);
    }
  }
}
