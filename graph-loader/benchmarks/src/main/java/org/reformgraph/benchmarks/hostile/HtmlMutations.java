package org.reformgraph.benchmarks.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Web pages that no browser would show, and such as are made to keep a reader busy. */
final class HtmlMutations {
  private static final String[] ELEMENTS = {
    "div", "table", "ul", "blockquote", "font", "b", "p", "span", "form", "svg", "math", "pre", "a"
  };

  private HtmlMutations() {}

  static List<Mutation> all() {
    return List.of(
        new Mutation("HTML nested deeply", HtmlMutations::deep),
        new Mutation("HTML tables in tables", HtmlMutations::tables),
        new Mutation("HTML tags left open", HtmlMutations::open),
        new Mutation("HTML attributes without end", HtmlMutations::attributes),
        new Mutation("HTML character references", HtmlMutations::references),
        new Mutation("XML bomb", HtmlMutations::bomb),
        new Mutation("external XML entity", HtmlMutations::external));
  }

  private static Sample page(String html) {
    return new Sample("a.html", html.getBytes(StandardCharsets.UTF_8));
  }

  private static Sample deep(Samples samples, Random random) {
    String element = ELEMENTS[random.nextInt(ELEMENTS.length)];
    int depth = 1 + random.nextInt(random.nextInt(10) == 0 ? 200_000 : 5_000);
    String end = random.nextBoolean() ? ("</" + element + ">").repeat(depth) : "";
    return page("<html><body>" + ("<" + element + ">").repeat(depth) + samples.text(random) + end);
  }

  private static Sample tables(Samples samples, Random random) {
    int depth = 1 + random.nextInt(2_000);
    return page(
        "<table><tr><td>".repeat(depth)
            + samples.text(random)
            + "</td></tr></table>".repeat(depth));
  }

  private static Sample open(Samples samples, Random random) {
    String[] tags = {
      "<!--",
      "<script>",
      "<![CDATA[",
      "<title>",
      "<textarea>",
      "<style>",
      "<a href=\"",
      "<",
      "</",
      "<?xml "
    };
    StringBuilder html = new StringBuilder("<html><body>");
    for (String line : samples.text(random).split("\n", -1)) {
      html.append("<p>").append(line);
      if (random.nextInt(10) == 0) {
        html.append(tags[random.nextInt(tags.length)]);
      }
    }
    return page(html.toString());
  }

  private static Sample attributes(Samples samples, Random random) {
    StringBuilder html = new StringBuilder("<html><body><p");
    int count = random.nextInt(20_000);
    for (int i = 0; i < count; i++) {
      html.append(" a").append(i).append("=\"").append(i).append('"');
    }
    html.append(" class=\"").append("x ".repeat(random.nextInt(100_000))).append("\">");
    return page(html + samples.text(random));
  }

  private static Sample references(Samples samples, Random random) {
    StringBuilder html = new StringBuilder("<html><body><p>");
    samples
        .text(random)
        .codePoints()
        .forEach(
            c -> {
              switch (random.nextInt(8)) {
                case 0 -> html.append("&#").append(c).append(';');
                case 1 ->
                    html.append("&#x").append(Integer.toHexString(random.nextInt())).append(';');
                case 2 -> html.append("&amp;amp;nbsp;&zwnj;&#55357;&#0;");
                default -> html.appendCodePoint(c);
              }
            });
    return page(html.toString());
  }

  private static Sample bomb(Samples samples, Random random) {
    return new Sample(
        new String[] {"a.html", "a.xhtml", "a.xml", "a.txt"}[random.nextInt(4)],
        (laughs(random.nextInt(12))
                + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>&l9;"
                + samples.text(random)
                + "</p></body></html>")
            .getBytes(StandardCharsets.UTF_8));
  }

  private static Sample external(Samples samples, Random random) {
    return new Sample(
        new String[] {"a.html", "a.xhtml", "a.xml", "a.txt"}[random.nextInt(4)],
        (file()
                + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>&file;"
                + samples.text(random)
                + "</p></body></html>")
            .getBytes(StandardCharsets.UTF_8));
  }

  /** A document type whose entities double, and double again. */
  static String laughs(int fold) {
    StringBuilder type =
        new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE html [<!ENTITY l0 \"营商环境\">");
    for (int i = 1; i <= 9; i++) {
      type.append("<!ENTITY l")
          .append(i)
          .append(" \"")
          .append(("&l" + (i - 1) + ";").repeat(1 + fold))
          .append("\">");
    }
    return type.append("]>").toString();
  }

  /** A document type that asks for a file of the machine. */
  static String file() {
    return "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY file SYSTEM \"file:///etc/passwd\">]>";
  }
}
