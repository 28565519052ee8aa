package org.reformgraph.ontology.page;

/** Writes HTML: all text and attribute values pass through here and are escaped. */
public final class Html {
  private final StringBuilder out = new StringBuilder(1 << 16);

  /** Markup as it stands. */
  public Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Text, escaped: in an element or in an attribute's value. */
  public Html text(String text) {
    out.append(escape(text));
    return this;
  }

  /** An element with text and nothing else in it. */
  public Html element(String name, String text) {
    return raw("<" + name + ">").text(text).raw("</" + name + ">");
  }

  /** A text in a language. */
  public Html span(String language, String text) {
    return raw("<span lang=\"" + language + "\">").text(text).raw("</span>");
  }

  /** A link, to an address that the caller vouches for. */
  public Html link(String address, String text) {
    return raw("<a href=\"" + escape(address) + "\">").text(text).raw("</a>");
  }

  /** A link whose text is code. */
  public Html codeLink(String address, String text) {
    return raw("<a href=\"" + escape(address) + "\">").element("code", text).raw("</a>");
  }

  /** A text as it stands in an element or in an attribute's value. */
  public static String escape(String text) {
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
