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
 * @param around the full name with {@code {place}} where the place stands inside it; null when it
 *     stands in front
 * @param needsPlace forms that name the organ only behind a place
 * @param kind as in {@code organs.tsv}: government, party, court, tax …
 */
public record Organ(
    String key, List<String> forms, String around, String kind, Set<String> needsPlace) {
  private static final String PLACE = "{place}";

  public Organ {
    forms = List.copyOf(forms);
  }

  static Organ local(TsvTable.Row row) {
    String key = row.required(0, "key");
    List<String> forms = new ArrayList<>(List.of(key));
    String around = null;
    for (int field = 1; field <= 3; field++) {
      for (String form : row.values(field)) {
        if (form.contains(PLACE)) {
          around = around == null ? form : around;
        } else if (!forms.contains(form)) {
          forms.add(form);
        }
      }
    }
    List<String> bound = row.values(6);
    return new Organ(
        key,
        forms,
        around,
        row.required(4, "kind"),
        Set.copyOf(bound.contains("*") ? forms : bound));
  }

  static Organ national(TsvTable.Row row) {
    String name = row.required(0, "name");
    List<String> forms = new ArrayList<>(List.of(name));
    row.values(1).stream().filter(f -> !forms.contains(f)).forEach(forms::add);
    return new Organ(name, forms, null, row.required(2, "kind"), Set.of());
  }

  /** The full name of the organ of a place. */
  public String of(String place) {
    return around == null ? place + key : around.replace(PLACE, place);
  }
}
