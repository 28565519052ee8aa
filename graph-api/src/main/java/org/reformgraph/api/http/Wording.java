package org.reformgraph.api.http;

import org.reformgraph.linked.Language;

/** A text for readers in both languages of the API. */
public record Wording(String zh, String en) {
  /** The text in one of them. */
  public String in(Language language) {
    return language.of(zh, en);
  }
}
