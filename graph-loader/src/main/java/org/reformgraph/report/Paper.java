package org.reformgraph.report;

import java.util.List;
import org.reformgraph.source.Redaction;

/**
 * A report before it is written in a format. What reaches single persons is covered in all of it.
 *
 * @param name what a file of it may be called, without an ending
 * @param citations in the order of their numbers, the first of which is 1
 */
public record Paper(
    String title, String name, Language language, List<Block> blocks, List<Citation> citations) {
  public Paper {
    title = Redaction.of(title);
    name = Redaction.of(name);
    blocks = List.copyOf(blocks);
    citations = List.copyOf(citations);
  }

  /** A part of a report. */
  public sealed interface Block permits Heading, Paragraph, Table {}

  /** The heading of a section. */
  public record Heading(String text) implements Block {
    public Heading {
      text = Redaction.of(text);
    }
  }

  /** A paragraph. */
  public record Paragraph(Words words) implements Block {}

  /**
   * A table.
   *
   * @param rows as long as the header, each
   */
  public record Table(List<String> header, List<List<Words>> rows) implements Block {
    public Table {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * Words with the numbers of what they rest on behind them.
   *
   * @param lines one below the other; at least one
   */
  public record Words(List<Line> lines) {
    public Words {
      lines = List.copyOf(lines);
    }

    /** Words that rest on nothing. */
    public static Words of(String text) {
      return new Words(List.of(new Line(text, List.of())));
    }

    /** Nothing but citations. */
    public static Words of(List<Integer> citations) {
      return new Words(List.of(new Line("", citations)));
    }
  }

  /** A line of words. */
  public record Line(String text, List<Integer> citations) {
    public Line {
      text = Redaction.of(text);
      citations = List.copyOf(citations);
    }

    /** The numbers as a reader sees them, as in {@code [1][4]}; empty when there are none. */
    public String marks() {
      StringBuilder marks = new StringBuilder();
      citations.forEach(number -> marks.append('[').append(number).append(']'));
      return marks.toString();
    }
  }
}
