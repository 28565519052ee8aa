package org.reformgraph.model;

import java.util.Arrays;
import java.util.Optional;

/** The 18 indicators of the national evaluation of the business environment (中国营商环境评价). */
public enum Topic {
  STARTING_BUSINESS("starting-business", "开办企业", "Starting a business"),
  LABOUR("labour", "劳动力市场监管", "Labour market regulation"),
  CONSTRUCTION_PERMITS("construction-permits", "办理建筑许可", "Dealing with construction permits"),
  GOVERNMENT_PROCUREMENT("government-procurement", "政府采购", "Government procurement"),
  TENDERING("tendering", "招标投标", "Tendering and bidding"),
  ELECTRICITY("electricity", "获得电力", "Getting electricity"),
  WATER_GAS("water-gas", "获得用水用气", "Getting water and gas"),
  REGISTERING_PROPERTY("registering-property", "登记财产", "Registering property"),
  CREDIT("credit", "获得信贷", "Getting credit"),
  MINORITY_INVESTORS("minority-investors", "保护中小投资者", "Protecting minority investors"),
  INTELLECTUAL_PROPERTY("intellectual-property", "知识产权创造、保护和运用", "Intellectual property"),
  CROSS_BORDER_TRADE("cross-border-trade", "跨境贸易", "Trading across borders"),
  TAXES("taxes", "纳税", "Paying taxes"),
  CONTRACTS("contracts", "执行合同", "Enforcing contracts"),
  INSOLVENCY("insolvency", "办理破产", "Resolving insolvency"),
  MARKET_REGULATION("market-regulation", "市场监管", "Market regulation"),
  GOVERNMENT_SERVICES("government-services", "政务服务", "Government services"),
  INCLUSIVE_INNOVATION("inclusive-innovation", "包容普惠创新", "Inclusive innovation");

  private final String code;
  private final String zh;
  private final String en;

  Topic(String code, String zh, String en) {
    this.code = code;
    this.zh = zh;
    this.en = en;
  }

  /** The stable ASCII code, as in {@code starting-business}. */
  public String code() {
    return code;
  }

  /** The indicator's official Chinese name. */
  public String zh() {
    return zh;
  }

  /** The indicator's English name. */
  public String en() {
    return en;
  }

  /** The topic of a code, or empty when there is none. */
  public static Optional<Topic> ofCode(String code) {
    return Arrays.stream(values()).filter(t -> t.code.equals(code)).findFirst();
  }

  /** The name written in facts files: the code. */
  @Override
  public String toString() {
    return code;
  }
}
