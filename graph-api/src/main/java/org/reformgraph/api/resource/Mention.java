package org.reformgraph.api.resource;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.Value;

/**
 * A place in a document's text.
 *
 * @param page null where the format has no pages
 */
record Mention(Long start, Long end, Long page) {
  private static final Pattern SPAN = Pattern.compile("(\\d{1,12})-(\\d{1,12})");

  /** Where a fact stands; of a description, where the thing is mentioned first. */
  static Mention first(Value stated) {
    if (!stated.get("start").isNull()) {
      return new Mention(
          stated.get("start").asLong(), stated.get("end").asLong(), number(stated.get("page")));
    }
    Value spans = stated.get("spans");
    boolean several = spans.hasType(org.neo4j.driver.types.TypeSystem.getDefault().LIST());
    String first = several ? spans.size() == 0 ? "" : spans.get(0).asString() : spans.asString("");
    Matcher matcher = SPAN.matcher(first);
    if (!matcher.find()) {
      return new Mention(null, null, null);
    }
    Value pages = stated.get("pages");
    Long page = pages.isNull() || pages.size() == 0 ? null : number(pages.get(0));
    long start = Long.parseLong(matcher.group(1));
    long end = Long.parseLong(matcher.group(2));
    while (matcher.find()) {
      end = Long.parseLong(matcher.group(2));
    }
    return new Mention(start, end, page == null || page == 0 ? null : page);
  }

  private static Long number(Value value) {
    return value.isNull() ? null : value.asLong();
  }
}
