package org.reformgraph.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordBoundariesTests {
  private final WordBoundaries words = new WordBoundaries();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "近日，和平区政务服务大厅推出“一窗通办”、“帮办代办”服务，群众办事更方便。",
        "该市（含县区）在全省率先出台《优化营商环境条例》：南部地区先行，北部地区跟进！",
        "企业开办1,200户，压缩至3.5个工作日；东方市、通道县、和县都学习了这一做法？",
      })
  @DisplayName("Between two marks the words are those of the whole sentence")
  void marksPartSentences(String sentence) {
    BitSet whole = words.of(sentence);
    for (int from = 0, to; from < sentence.length() - 1; from = to) {
      for (to = from + 1; to < sentence.length(); to++) {
        if (WordBoundaries.isMark(sentence.charAt(to))) {
          break;
        }
      }
      int end = Math.min(to + 1, sentence.length());
      assertThat(words.of(sentence.substring(from, end)))
          .as(sentence.substring(from, end))
          .isEqualTo(whole.get(from, end + 1));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "群众在和平区政务服务大厅办理企业开办业务更方便",
        "，在“和平区”窗口（综合）办理开办、变更、注销，",
        "结婚的和尚未结婚的都可在2021年底前用App办理",
        "东方市、通道县和和县都学习了这一做法"
      })
  @DisplayName("Where the dictionary has nothing that reaches over, a word starts")
  void surely(String clause) {
    BitSet starts = words.of(clause);
    BitSet sure = new BitSet();
    for (int at = 0; at <= clause.length(); at++) {
      sure.set(at, WordBoundaries.surelyStarts(clause, 0, at, clause.length()));
    }

    assertThat(sure.cardinality()).isGreaterThan(clause.length() / 4);
    sure.andNot(starts);
    assertThat(sure.isEmpty()).isTrue();
  }
}
