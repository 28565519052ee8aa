package org.reformgraph.extract.outcome;

/** What can be seen of a number in a sentence that speaks for or against its being a result. */
enum OutcomeFeature {
  BIAS,
  /** The number it started from stands before it. */
  BASELINE,
  /** A verb of rising or falling leads to it. */
  CHANGE,
  /** Such a verb stands elsewhere in its clause. */
  CHANGE_NEAR,
  /** A verb of getting done stands before it in its clause. */
  DONE_BEFORE,
  /** Such a verb stands behind it. */
  DONE_BEHIND,
  /** Done, in the clause before. */
  DONE_EARLIER,
  /** 累计, 共, 截至 … */
  SUMMED_UP,
  /** 余, 多, 近, 约, 超. */
  APPROXIMATE,
  /** A noun of what is done stands right behind it. */
  CASE_NOUN_BEHIND,
  CASE_NOUN_BEFORE,
  /** Nothing follows in the clause. */
  ENDS_CLAUSE,
  /** Nothing but the number stands in the clause. */
  ALONE,
  TIME_UNIT,
  SHARE_UNIT,
  MONEY_UNIT,
  /** A unit that lists are counted by as well: 个, 项, 条. */
  LIST_UNIT,
  /** 人, 名: staff as well as people served. */
  HEAD_UNIT,
  UP_TO_TWELVE,
  UP_TO_HUNDRED,
  FROM_THOUSAND,
  DECIMAL,
  CHINESE_NUMERAL,
  /** 举措, 部门, 窗口 …: a list, not a result. */
  LIST_NOUN,
  BACKGROUND,
  /** 5个工作日内, 不超过3天: a limit. */
  LIMIT,
  /** 每月走访3次: how often, not how much. */
  CADENCE,
  /** 24小时, 365天. */
  ROUND_THE_CLOCK,
  /** 80%以上的事项: says of how much. */
  SHARE_OF,
  IN_BRACKETS,
  IN_SPEECH,
  /** One company's or person's story. */
  ANECDOTE,
  /** One of four numbers or more. */
  IN_A_ROW,
  /** Dated by a year. */
  YEAR_BEFORE
}
