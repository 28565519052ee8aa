package org.reformgraph.extract.mention;

/** What speaks for or against quoted words being the name of a measure or a platform. */
enum NameFeature {
  /** Always there: how rarely quoted words are names. */
  BIAS,
  /** A label of a measure concept. */
  KNOWN_MEASURE,
  /** A platform of the lexicon. */
  KNOWN_PLATFORM,
  /** Listed in {@code not-measures.tsv}. */
  NOT_A_NAME,
  /** Listed there, but before 模式, 机制 and the like. */
  NOT_A_NAME_YET_NAMED,
  /** How sure the ending is a measure's. */
  MEASURE_HEAD,
  /** How sure the ending is imagery's, as 速度. */
  RHETORIC_HEAD,
  /** How sure the ending is a platform's. */
  PLATFORM_HEAD,
  /** Coined by number, negation or contrast: 一业一证, 零跑腿, 免申即享. */
  COINED_FORM,
  /** Coined by two numbers: 一企一档, 五免五减, 两港一单. */
  COINED_TWICE,
  /** Only counts things: 三个转变. */
  COUNTING_FORM,
  /** A Latin letter as apps are named with: e站, i办. */
  LETTER_FORM,
  /** Two characters. */
  TWO_CHARACTERS,
  /** More than eight characters. */
  LONG,
  /** More than twelve. */
  VERY_LONG,
  /** Holds a comma, a colon or a particle as clauses do. */
  CLAUSE_LIKE,
  /** Holds an enumeration comma. */
  ENUMERATION,
  /** One of several quotations in a row. */
  IN_A_ROW,
  /** Sums up a point of a list. */
  SUMS_UP,
  /** Stands in a heading. */
  IN_HEADING,
  /** Behind a verb that names what it introduces: 推行, 首创. */
  NAMING_VERB,
  /** Behind a verb that sets something up: 建立, 组建. */
  SETTING_VERB,
  /** Behind another verb that measures are often the object of. */
  MEASURE_VERB,
  /** Behind a verb of building or connecting systems. */
  PLATFORM_VERB,
  /** Behind a verb by which systems go into service: 上线, 研发. */
  LAUNCH_VERB,
  /** Behind a verb that users of an app do: 登录, 下载. */
  USER_VERB,
  /** Behind a verb of copying, with the place copied from: 借鉴盐城市“…”. */
  COPY_VERB,
  /** Behind the place that has it: 盐城市的“…”. */
  OF_A_PLACE,
  /** Behind a verb of rhetoric: 打通, 跑出. */
  RHETORIC_BEFORE,
  /** 从“X”到“Y”, 变“X”为“Y”. */
  CONTRAST,
  /** 以“X”为: what it is taken for follows. */
  TAKEN_FOR,
  /** Before 平台, 系统 and the like. */
  PLATFORM_NOUN_AFTER,
  /** Before 板块, 专栏 and other parts of a platform. */
  SECTION_NOUN_AFTER,
  /** Right before 小程序, APP, 系统 and others that only software has. */
  SOFTWARE_NOUN_NEXT,
  /** Before 模式, 机制 and the like. */
  STRONG_NOUN_AFTER,
  /** Before another noun that measures are used with. */
  NOUN_AFTER,
  /** Before a noun of rhetoric: 精神, 难题. */
  RHETORIC_AFTER,
  /** Before 是…小程序 and the like. */
  DEFINED_AS_SOFTWARE,
  /** Before 与…对接, 已接入 and the like. */
  CONNECTED,
  /** Where only software can stand: 与…账号互通, 向…推送数据, before 后台 or 接口. */
  LINKED_AS_SOFTWARE,
  /** Before 的. */
  OF_AFTER,
  /** Before 的经验, 的做法 and the like. */
  PRACTICE_AFTER
}
