package org.reformgraph.linked;

import org.reformgraph.ontology.page.Html;

/**
 * What is the same on each page: head, title, languages, formats and the way to the next part.
 *
 * @param id of what the page is about
 */
record Frame(String id, Language language) {
  /** Begins a page. */
  void open(Html page, String title) {
    page.raw("<!DOCTYPE html>\n<html lang=\"" + language.tag() + "\">\n<head>\n");
    page.raw("<meta charset=\"utf-8\">\n");
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.element("title", title + " · ReformGraph").raw("\n");
    page.raw("<link rel=\"stylesheet\" href=\"/linked.css\">\n");
    for (Representation form : Representation.DATA) {
      page.raw("<link rel=\"alternate\" type=\"" + form.mediaType() + "\" href=\"");
      page.text(address(form)).raw("\">\n");
    }
    page.raw("</head>\n<body>\n<main>\n<nav><a href=\"/data/dataset?lang=" + language.tag());
    page.raw("\">ReformGraph</a> ");
    Language other = language.other();
    page.raw("<a lang=\"" + other.tag() + "\" hreflang=\"" + other.tag() + "\" href=\"");
    page.text("/data/" + id + "?lang=" + other.tag()).raw("\">");
    page.text(other.of("中文", "English")).raw("</a></nav>\n");
    page.element("h1", title).raw("\n");
  }

  void heading(Html page, String text) {
    page.element("h2", text).raw("\n");
  }

  /** Ends a page. */
  void close(Html page, Description.Extent extent) {
    if (extent.pages() > 1) {
      extent(page, extent);
    }
    page.raw("<footer><p>").text(language.of("数据格式", "As data")).text(": ");
    for (Representation form : Representation.DATA) {
      page.link(address(form), form.suffix()).text(" ");
    }
    page.raw("</p></footer>\n</main>\n</body>\n</html>\n");
  }

  private void extent(Html page, Description.Extent extent) {
    page.raw("<p>").text(extent.words(language)).text(" ");
    if (extent.page() > 1) {
      page.link(part(extent.page() - 1), language.of("上一页", "previous")).text(" ");
    }
    if (!extent.last()) {
      page.link(part(extent.page() + 1), language.of("下一页", "next"));
    }
    page.raw("</p>\n");
  }

  private String part(int number) {
    return "/data/" + id + "?lang=" + language.tag() + "&page=" + number;
  }

  private String address(Representation form) {
    return "/data/" + id + "." + form.suffix();
  }
}
