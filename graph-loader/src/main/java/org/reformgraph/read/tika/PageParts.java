package org.reformgraph.read.tika;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.xml.sax.Attributes;

/** The parts of a web page that are not what it is about, where the page says so clearly. */
final class PageParts {
  private static final Set<String> NEVER_TEXT =
      Set.of(
          ("head script style noscript template svg iframe object canvas audio video button select"
                  + " option textarea input datalist map")
              .split(" "));

  private static final Set<String> AROUND = Set.of("nav", "aside", "footer", "menu");

  /** Elements that hold the whole page, whatever they are called. */
  private static final Set<String> WHOLE = Set.of("html", "body", "main", "article");

  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "contentinfo", "banner", "search", "menu", "menubar");

  private static final Set<String> CLASSES =
      Set.of(
          ("nav navbar navigation menu sidebar footer foot copyright breadcrumb breadcrumbs crumbs"
                  + " crumb pagination pager share toolbar topbar friendlink friendlinks links")
              .split(" "));

  private PageParts() {}

  /** What no reader sees as text. */
  static boolean neverText(String name, Attributes attributes) {
    return NEVER_TEXT.contains(name) || isHidden(attributes);
  }

  /** That, and what stands around the article. */
  static boolean left(String name, Attributes attributes) {
    if (WHOLE.contains(name)) {
      return false;
    }
    return neverText(name, attributes)
        || AROUND.contains(name)
        || ROLES.contains(value(attributes, "role"))
        || hasClass(value(attributes, "class"))
        || hasClass(value(attributes, "id"));
  }

  private static boolean isHidden(Attributes attributes) {
    String style = value(attributes, "style").replace(" ", "");
    return attributes.getIndex("hidden") >= 0
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  private static boolean hasClass(String value) {
    return !value.isEmpty() && Arrays.stream(value.split("\\s+")).anyMatch(CLASSES::contains);
  }

  private static String value(Attributes attributes, String name) {
    String value = attributes.getValue(name);
    return value == null ? "" : value.toLowerCase(Locale.ROOT);
  }
}
