package org.reformgraph.benchmarks.corpus;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** How a digest is laid out: the ways in which archives are messy. */
enum Layout {
  /** One paragraph a line, a blank line between cases. */
  PLAIN {
    @Override
    String text(String name, List<MadeCase> cases, Random random) {
      return cases.stream()
          .map(made -> made.title() + "\n" + String.join("\n", made.paragraphs()))
          .collect(Collectors.joining("\n\n", name + "\n\n", "\n"));
    }
  },

  /** Typed off paper: contents, running headers, page numbers, lines that end anywhere. */
  PRINTED {
    @Override
    String text(String name, List<MadeCase> cases, Random random) {
      StringBuilder text = new StringBuilder(name).append("\n目  录\n");
      int page = 1;
      for (MadeCase made : cases) {
        page += 1 + made.paragraphs().size() / 4;
        text.append(made.title()).append(" …………… ").append(page).append('\n');
      }
      Pages pages = new Pages(text, name);
      for (MadeCase made : cases) {
        pages.line(made.title());
        made.paragraphs().forEach(pages::paragraph);
      }
      return text.toString();
    }
  },

  /** Markdown, as content systems export it. */
  MARKDOWN {
    @Override
    String text(String name, List<MadeCase> cases, Random random) {
      return cases.stream()
          .map(made -> "## " + made.title() + "\n\n" + String.join("\n\n", made.paragraphs()))
          .collect(Collectors.joining("\n\n", "# " + name + "\n\n", "\n"));
    }
  },

  /** Indented by two wide spaces, some of them in other widths of digits and marks. */
  INDENTED {
    @Override
    String text(String name, List<MadeCase> cases, Random random) {
      StringBuilder text = new StringBuilder(name).append("\n\n");
      for (MadeCase made : cases) {
        text.append(made.title()).append('\n');
        for (String paragraph : made.paragraphs()) {
          text.append("　　")
              .append(random.nextInt(8) == 0 ? wide(paragraph) : paragraph)
              .append('\n');
        }
        text.append('\n');
      }
      return text.toString();
    }
  };

  private static final int WIDE = 0xFEE0;

  abstract String text(String name, List<MadeCase> cases, Random random);

  private static String wide(String words) {
    return words
        .chars()
        .map(c -> c >= '0' && c <= '9' ? c + WIDE : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
