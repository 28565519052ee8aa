package org.reformgraph.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A kind of organ.
 *
 * @param key what it is responsible for with its organ form, normalised: 市场监督管理局; for a national
 *     organ its full name
 * @param forms every way it is written, the key first, without the place in front
 * @param frames ways it is written around its place, with {@code {place}} where the place stands,
 *     the full name first; empty when the place always stands in front
 * @param needsPlace forms that name the organ only behind a place
 * @param kind as in {@code organs.tsv}: government, party, court, tax …
 */
public record Organ(
    String key, List<String> forms, List<String> frames, String kind, Set<String> needsPlace) {
  /** Stands for the place in a frame. */
  public static final String PLACE = "{place}";

  public Organ {
    forms = List.copyOf(forms);
    frames = List.copyOf(frames);
  }

  static Organ local(TsvTable.Row row) {
    String key = row.required(0, "key");
    List<String> forms = new ArrayList<>(List.of(key));
    List<String> frames = new ArrayList<>();
    for (int field = 1; field <= 3; field++) {
      for (String form : row.values(field)) {
        if (form.contains(PLACE)) {
          frames.add(form);
        } else if (!forms.contains(form)) {
          forms.add(form);
        }
      }
    }
    List<String> bound = row.values(6);
    return new Organ(
        key,
        forms,
        frames,
        row.required(4, "kind"),
        Set.copyOf(bound.contains("*") ? forms : bound));
  }

  static Organ national(TsvTable.Row row) {
    String name = row.required(0, "name");
    List<String> forms = new ArrayList<>(List.of(name));
    row.values(1).stream().filter(f -> !forms.contains(f)).forEach(forms::add);
    return new Organ(name, forms, List.of(), row.required(2, "kind"), Set.of());
  }

  /** The full name of the organ of a place. */
  public String of(String place) {
    return frames.isEmpty() ? place + key : frames.get(0).replace(PLACE, place);
  }
}
