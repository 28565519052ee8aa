package org.reformgraph.ontology;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reformgraph.model.FoldedName;

/**
 * The kinds of reform measures: the measures scheme of {@code themes.ttl}, with a user's own
 * concepts where given. Immutable.
 */
public final class ConceptScheme {
  private static final String BUNDLED = "themes.ttl";

  private final Map<String, Concept> byCode;
  private final Map<String, Concept> byLabel = new HashMap<>();

  private ConceptScheme(Map<String, Concept> byCode) {
    this.byCode = Collections.unmodifiableMap(byCode);
    for (Concept concept : byCode.values()) {
      concept.wordings().forEach(label -> name(label, concept));
    }
    byCode.keySet().forEach(this::requireNoCycle);
  }

  /** The scheme that ships with the product. */
  public static ConceptScheme bundled() {
    return bundledWith(List.of());
  }

  /**
   * The scheme that ships with the product, extended by Turtle files: they add concepts (with
   * {@code skos:inScheme <https://w3id.org/reformgraph/scheme/measures>}) or further labels and
   * links to concepts that are there.
   *
   * @throws ConceptSchemeException when a file cannot be read, or the whole is no valid scheme: a
   *     label or notation given to two concepts, a broader or related concept that is missing, a
   *     cycle
   */
  public static ConceptScheme bundledWith(List<Path> turtleFiles) {
    SkosReader reader = new SkosReader();
    readBundled(reader);
    turtleFiles.forEach(file -> read(reader, file));
    return of(reader.measuresByIri());
  }

  /**
   * As {@link #bundledWith(List)}, for Turtle that was read already.
   *
   * @param name what messages call the source
   * @throws ConceptSchemeException as there
   */
  public static ConceptScheme bundledWith(String name, String turtle) {
    SkosReader reader = new SkosReader();
    readBundled(reader);
    reader.read(name, new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)));
    return of(reader.measuresByIri());
  }

  /**
   * A scheme of concepts. What one of a pair says of being related holds for both; a pair of which
   * one is above the other is not related, since it hangs together more closely already.
   *
   * @throws ConceptSchemeException when they make no valid scheme: a label or notation given to two
   *     of them, a broader or related concept that is missing, a cycle
   */
  public static ConceptScheme of(Collection<Concept> concepts) {
    Map<String, Concept> byCode = new LinkedHashMap<>();
    for (Concept concept : concepts) {
      Concept other = byCode.put(concept.code(), concept);
      if (other != null) {
        throw new ConceptSchemeException(
            concept.iri() + " and " + other.iri() + " share the notation " + concept.code());
      }
    }
    for (Concept concept : concepts) {
      require(concept, "broader", concept.broader(), byCode);
      require(concept, "related", concept.related(), byCode);
    }
    return new ConceptScheme(RelatedPairs.closed(byCode));
  }

  private static void require(
      Concept concept, String link, List<String> others, Map<String, Concept> byCode) {
    if (!byCode.keySet().containsAll(others)) {
      throw new ConceptSchemeException(
          concept.iri() + " has a " + link + " concept that is missing: " + others);
    }
  }

  private static void readBundled(SkosReader reader) {
    try (InputStream turtle = ConceptScheme.class.getResourceAsStream(BUNDLED)) {
      if (turtle == null) {
        throw new ConceptSchemeException("the bundled " + BUNDLED + " is missing; build again");
      }
      reader.read(BUNDLED, turtle);
    } catch (IOException e) {
      throw new ConceptSchemeException("cannot read the bundled " + BUNDLED, e);
    }
  }

  private static void read(SkosReader reader, Path file) {
    try (InputStream turtle = Files.newInputStream(file)) {
      reader.read(file.toString(), turtle);
    } catch (IOException e) {
      throw new ConceptSchemeException(
          "cannot read the concepts of " + file + "; check path and permissions", e);
    }
  }

  private static ConceptScheme of(Map<String, ConceptDraft> drafts) {
    Map<String, String> codeOfIri = new HashMap<>();
    drafts.forEach((iri, draft) -> codeOfIri.put(iri, draft.code()));
    return of(drafts.values().stream().map(draft -> draft.concept(codeOfIri)).toList());
  }

  private void name(String label, Concept concept) {
    Concept other = byLabel.put(FoldedName.of(label), concept);
    if (other != null && !other.code().equals(concept.code())) {
      throw new ConceptSchemeException(
          "the label %s stands for both %s and %s; take it from one of them"
              .formatted(label, other.code(), concept.code()));
    }
  }

  private void requireNoCycle(String code) {
    if (ancestors(code).contains(byCode.get(code))) {
      throw new ConceptSchemeException("the concept " + code + " is broader than itself");
    }
  }

  /** The concept of a code, or empty. */
  public Optional<Concept> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * The concept that goes by a Chinese wording, preferred, alternative or hidden, or empty.
   * Punctuation, quotation marks, white space and width do not matter.
   */
  public Optional<Concept> byLabel(String label) {
    return Optional.ofNullable(byLabel.get(FoldedName.of(label)));
  }

  /**
   * The concepts above one, nearest first, each once.
   *
   * @return never null; empty for a group and for an unknown code
   */
  public List<Concept> broader(String code) {
    return List.copyOf(ancestors(code));
  }

  /**
   * The concepts that are the same kind of thing as one, done a little differently; in the order of
   * their codes.
   *
   * @return never null; empty for an unknown code
   */
  public List<Concept> related(String code) {
    return byCode(code).stream().flatMap(c -> c.related().stream()).map(byCode::get).toList();
  }

  private Set<Concept> ancestors(String code) {
    return byCode.containsKey(code) ? Ancestors.of(code, byCode) : Set.of();
  }

  /** Every concept, groups among them, in the order of the files. */
  public Collection<Concept> all() {
    return byCode.values();
  }
}
