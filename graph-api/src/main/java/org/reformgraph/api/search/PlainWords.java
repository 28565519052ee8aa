package org.reformgraph.api.search;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.reformgraph.hanlp.SimplifiedCharacters;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What was typed in the characters that names are kept in: simplified, and none of them wide. The
 * tables are read when first they are needed: a server starts without them.
 */
@Component
class PlainWords {
  private final ObjectProvider<SimplifiedCharacters> simplified;

  PlainWords(ObjectProvider<SimplifiedCharacters> simplified) {
    this.simplified = simplified;
  }

  @Configuration
  static class Tables {
    @Bean
    @Lazy
    SimplifiedCharacters simplifiedCharacters() {
      return new SimplifiedCharacters();
    }
  }

  /** The plain form of a text, words still apart. */
  String of(String typed) {
    String narrow = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    return narrow.codePoints().anyMatch(Character::isIdeographic)
        ? simplified.getObject().of(narrow)
        : narrow;
  }

  /** The plain form, and the text itself where that is another. */
  Stream<String> forms(String typed) {
    return Stream.of(of(typed), typed).distinct();
  }
}
