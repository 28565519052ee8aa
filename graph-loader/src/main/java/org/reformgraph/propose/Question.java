package org.reformgraph.propose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Findings;
import org.reformgraph.extract.Sentence;
import org.reformgraph.extract.mention.Mention;

/**
 * A question about some sentences of a case.
 *
 * @param sentences those asked about; a proposal gives the number of one, from 1
 */
record Question(String text, List<Sentence> sentences) {
  /** What the model is told in every question. */
  static final String INSTRUCTIONS =
      """
      你从中国营商环境改革案例的句子中抽取关系，只写句子明确陈述的事实，不推测、不改写。
      关系类型（head → tail）：
      IMPLEMENTS 地区或机构 → 举措(Measure)或政策(Policy)；ISSUES 地区或机构 → 政策(Policy)；
      OPERATES 地区或机构 → 平台(Platform)；DELIVERED_ON 举措 → 平台(Platform)；
      CONNECTS_TO 平台 → 平台(Platform)；COOPERATES_WITH 地区 → 地区(Region)；
      COPIES_FROM 学习借鉴的地区或机构 → 被学习的地区(Region)。
      只回答一个 JSON 对象：
      {"facts":[{"sentence":1,"type":"IMPLEMENTS","head":"…","tail":"…","tailType":"Measure","status":"asserted","evidence":"…"}]}
      head、tail、evidence 必须逐字取自原文；head 也可以是“案例地区”给出的名称。
      status：已做为 asserted，计划为 planned，建议为 advised，否定为 negated。没有事实时 facts 为空数组。
      """;

  private static final int MOST_CHARACTERS = 3000;
  private static final int MOST_SENTENCES = 40;

  Question {
    sentences = List.copyOf(sentences);
  }

  /**
   * Questions about all sentences of running text that nothing was found in; none when all speak.
   */
  static List<Question> about(Findings findings) {
    List<Question> questions = new ArrayList<>();
    List<Sentence> some = new ArrayList<>();
    int characters = 0;
    for (Sentence sentence : silent(findings)) {
      int length = sentence.end() - sentence.start();
      if (some.size() == MOST_SENTENCES || characters + length > MOST_CHARACTERS) {
        addTo(questions, findings, some);
        some = new ArrayList<>();
        characters = 0;
      }
      some.add(sentence);
      characters += length;
    }
    addTo(questions, findings, some);
    return questions;
  }

  private static List<Sentence> silent(Findings findings) {
    Set<Sentence> speaking = new LinkedHashSet<>();
    findings.statements().forEach(s -> speaking.add(s.sentence()));
    findings.results().forEach(r -> speaking.add(r.sentence()));
    return findings.view().sentences().stream()
        .filter(s -> s.isBody() && s.end() - s.start() <= MOST_CHARACTERS)
        .filter(s -> !speaking.contains(s))
        .toList();
  }

  private static void addTo(List<Question> questions, Findings findings, List<Sentence> sentences) {
    if (!sentences.isEmpty()) {
      questions.add(new Question(text(findings, sentences), sentences));
    }
  }

  private static String text(Findings findings, List<Sentence> sentences) {
    CaseView view = findings.view();
    StringBuilder text = new StringBuilder("案例标题：").append(view.source().title()).append('\n');
    if (view.region() != null) {
      text.append("案例地区：").append(view.region().fullName()).append('\n');
    }
    Map<String, Set<String>> known = new LinkedHashMap<>();
    for (Mention m : findings.mentions()) {
      if (m.own()) {
        known
            .computeIfAbsent(m.type().label(), k -> new LinkedHashSet<>())
            .add(view.text(m.start(), m.end()));
      }
    }
    known.forEach((type, names) -> text.append(type).append("：").append(names).append('\n'));
    for (int i = 0; i < sentences.size(); i++) {
      Sentence s = sentences.get(i);
      text.append(i + 1).append(". ").append(view.text(s.start(), s.end())).append('\n');
    }
    return text.toString();
  }
}
