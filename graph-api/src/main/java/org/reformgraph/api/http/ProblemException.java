package org.reformgraph.api.http;

import java.util.List;

/** Why a request is not answered, in words for who asked. The API answers it as RFC 9457 says. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemKind kind;
  private final transient Wording detail;
  private final transient List<?> suggestions;

  /**
   * A problem with things that may have been meant.
   *
   * @param detail what to do about it
   * @param suggestions JSON-able; empty for none
   */
  public ProblemException(ProblemKind kind, Wording detail, List<?> suggestions) {
    super(detail.en());
    this.kind = kind;
    this.detail = detail;
    this.suggestions = List.copyOf(suggestions);
  }

  /** A problem. */
  public ProblemException(ProblemKind kind, String zh, String en) {
    this(kind, new Wording(zh, en), List.of());
  }

  /** A parameter that cannot be understood, and what it should be. */
  public static ProblemException badParameter(String name, String zh, String en) {
    return new ProblemException(
        ProblemKind.BAD_PARAMETER, "参数 " + name + "：" + zh, "Parameter " + name + ": " + en);
  }

  public ProblemKind kind() {
    return kind;
  }

  public Wording detail() {
    return detail;
  }

  public List<?> suggestions() {
    return suggestions;
  }
}
