package org.reformgraph.model;

import java.util.Locale;

/** How exactly an outcome's value is stated, where its number alone would say too much. */
public enum Bound {
  /** 超, 余, 多, 以上: the number or more. */
  AT_LEAST,
  /** 不到, 不超过, 以内: the number or less. */
  AT_MOST,
  /** 约, 近, 左右. */
  ABOUT;

  /** The name written in facts files, as in {@code at-least}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
