package org.reformgraph.ontology.page;

/** Writes HTML: all text and attribute values pass through here and are escaped. */
final class Html {
  private final StringBuilder out = new StringBuilder(1 << 16);

  /** Markup as it stands. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  Html text(String text) {
    out.append(escape(text));
    return this;
  }

  /** An element with text and nothing else in it. */
  Html element(String name, String text) {
    return raw("<" + name + ">").text(text).raw("</" + name + ">");
  }

  /** A text in a language. */
  Html span(String language, String text) {
    return raw("<span lang=\"" + language + "\">").text(text).raw("</span>");
  }

  Html link(String address, String text) {
    return raw("<a href=\"" + escape(address) + "\">").text(text).raw("</a>");
  }

  /** A link whose text is code. */
  Html codeLink(String address, String text) {
    return raw("<a href=\"" + escape(address) + "\">").element("code", text).raw("</a>");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
