package org.reformgraph.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a report in Markdown. What the texts say is no mark-up, whatever characters it has. */
final class MarkdownWriter {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~$&]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

  void write(Paper paper, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(plain(paper.title())).append("\n");
    for (Paper.Block block : paper.blocks()) {
      text.append('\n');
      if (block instanceof Paper.Heading heading) {
        text.append("## ").append(plain(heading.text())).append('\n');
      } else if (block instanceof Paper.Paragraph paragraph) {
        text.append(words(paragraph.words(), "  \n")).append('\n');
      } else if (block instanceof Paper.Table table) {
        table(table, text);
      }
    }
    citations(paper, text);
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static void table(Paper.Table table, StringBuilder text) {
    row(table.header().stream().map(MarkdownWriter::plain).toList(), text);
    row(table.header().stream().map(column -> "---").toList(), text);
    for (List<Paper.Words> row : table.rows()) {
      row(row.stream().map(words -> words(words, "<br>")).toList(), text);
    }
  }

  private static void row(List<String> cells, StringBuilder text) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String words(Paper.Words words, String between) {
    return words.lines().stream()
        .map(line -> plain(line.text()) + plain(line.marks()))
        .collect(Collectors.joining(between));
  }

  private static void citations(Paper paper, StringBuilder text) {
    if (paper.citations().isEmpty()) {
      return;
    }
    text.append("\n## ").append(Wordings.references(paper.language())).append("\n\n");
    for (Citation citation : paper.citations()) {
      text.append(citation.number())
          .append(". ")
          .append(plain(citation.text(paper.language())))
          .append(" <")
          .append(citation.address())
          .append(">\n");
    }
  }

  private static String plain(String text) {
    return SPECIAL.matcher(SPACE.matcher(text).replaceAll(" ")).replaceAll("\\\\$0");
  }
}
