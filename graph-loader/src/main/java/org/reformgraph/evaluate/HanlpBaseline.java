package org.reformgraph.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.hanlp.NamedEntityRecognizer;
import org.reformgraph.hanlp.NamedEntityRecognizer.Kind;
import org.reformgraph.model.EntityType;

/**
 * What comes without any rules of ours: HanLP's places as regions, its organisations as agencies,
 * and all titles in 《》 as policies, each name an entity. It knows no platforms and no measures.
 */
public final class HanlpBaseline {
  private static final Pattern TITLE = Pattern.compile("《([^《》]+)》");
  private static final Origin ORIGIN = Origin.of("hanlp");

  /** A name with the type that it is taken for. */
  private record TypedName(EntityType type, String name) {}

  private final NamedEntityRecognizer recognizer = new NamedEntityRecognizer();

  /** The cases of a document, with nothing but entities. */
  public List<FoundCase> found(SourceDocument document) {
    return document.cases().stream()
        .map(
            each ->
                new FoundCase(
                    document.name(),
                    document.path(),
                    null,
                    each.title(),
                    entities(each.text()),
                    List.of(),
                    List.of(),
                    Set.of()))
        .toList();
  }

  private List<FoundEntity> entities(String text) {
    Set<TypedName> names = new LinkedHashSet<>();
    recognizer.of(text).forEach(name -> names.add(new TypedName(type(name.kind()), name.text())));
    for (Matcher title = TITLE.matcher(text); title.find(); ) {
      names.add(new TypedName(EntityType.POLICY, title.group(1)));
    }
    List<FoundEntity> entities = new ArrayList<>();
    for (TypedName each : names) {
      String id = "e" + (entities.size() + 1);
      entities.add(
          new FoundEntity(
              id, each.type().label(), each.name(), List.of(), List.of(), null, null, ORIGIN));
    }
    return entities;
  }

  private static EntityType type(Kind kind) {
    return kind == Kind.PLACE ? EntityType.REGION : EntityType.AGENCY;
  }
}
