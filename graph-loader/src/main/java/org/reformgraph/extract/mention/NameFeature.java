package org.reformgraph.extract.mention;

import java.util.Map;

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
  /** Ends in what is listed there: 金牌保姆, 金牌店小二. */
  ENDS_AS_IMAGERY,
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
  /** Four characters, as most coinages have. */
  FOUR_CHARACTERS,
  /** Five to eight characters. */
  MIDDLING,
  /** More than eight characters. */
  LONG,
  /** More than twelve. */
  VERY_LONG,
  /** Holds a comma, a colon or a particle as clauses do. */
  CLAUSE_LIKE,
  /** Holds an enumeration comma. */
  ENUMERATION,
  /** Two clauses of four characters or more, as mottoes have: 沟通协调、密切协作. */
  TWO_CLAUSES,
  /** One of several quotations in a row. */
  IN_A_ROW,
  /** Sums up a point of a list. */
  SUMS_UP,
  /** Opens a heading with a number before it: 二、“务工护照”走出大山. */
  OPENS_SECTION,
  /** Opens a sentence: it is its subject or topic. */
  OPENS_SENTENCE,
  /** In a sentence of slogans, banners, campaigns: 墙上的标语“…”. */
  RHETORIC_AROUND,
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
  /** Behind a word that tells what something is called: 名叫, 这就是, 所谓. */
  CALLED,
  /** A verb of naming or setting up stands further before: 试点老旧小区商铺“…”. */
  VERB_FURTHER,
  /** A verb of building or connecting systems stands further before: 对接江苏省南京市的“…”. */
  PLATFORM_VERB_FURTHER,
  /** Opens with a character of its place: 渝版链. */
  PLACE_CHARACTER,
  /** Behind what results are owed to: 得益于, 全靠. */
  RELIED_ON,
  /** Behind what users do with a practice: 用上, 享受, 走. */
  USED,
  /** Behind a word that points at one thing: 这张, 一份. */
  POINTED_AT,
  /** Behind the kind of measure it is: 制度“…”, 三样：“…”. */
  MEASURE_NOUN_BEFORE,
  /** Behind the kind of platform it is: 平台“…”, 小程序“…”. */
  PLATFORM_NOUN_BEFORE,
  /** Behind words of complaint or denial: 最怕“…”, 不是“…”. */
  DENIED_BEFORE,
  /** 在“X”上, 从“X”里. */
  PLACED_IN,
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
  PRACTICE_AFTER,
  /** Before a verb of which measures are the subject: 让, 解决, 覆盖. */
  ACTS,
  /** Before words that explain it: 指的是, ，就是. */
  DEFINED,
  /** Before 由…搭建, 由…运维. */
  BUILT_BY,
  /** Before a count of what it brought: 放款8.7亿元, 惠及264家. */
  YIELDS;

  /** Notes a feature where it is there. */
  static void add(Map<NameFeature, Double> features, NameFeature feature, boolean there) {
    if (there) {
      features.put(feature, 1.0);
    }
  }
}
