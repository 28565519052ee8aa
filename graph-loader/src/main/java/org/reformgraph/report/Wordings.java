package org.reformgraph.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.reformgraph.answer.Ref;

/** Wordings that several reports have. */
final class Wordings {
  private Wordings() {}

  static String references(Language language) {
    return language.of("出处", "References");
  }

  /** Where the report comes from. */
  static Paper.Paragraph origin(Language language, LocalDate day, boolean truncated) {
    String note =
        language.of(
            "由 ReformGraph 于" + day + "据图谱生成；方括号内为出处编号。案例日期是该做法见诸文字的时间，实际采用可能更早。",
            "Made by ReformGraph on "
                + day
                + " from its graph; numbers in brackets refer to the list at the end."
                + " The date of a case says that something was in place then or before.");
    return new Paper.Paragraph(
        Paper.Words.of(
            truncated
                ? note + language.of("内容过多，未全部列出。", " There is more than is listed.")
                : note));
  }

  static String names(List<Ref> refs, Language language) {
    return refs.stream().map(Ref::name).collect(Collectors.joining(language.of("、", ", ")));
  }

  /** A name that every file system takes. */
  static String fileName(String text) {
    String name = text.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
    return name.length() > 80 ? name.substring(0, 80) : name;
  }
}
