package org.reformgraph.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reformgraph.answer.Ref;
import org.reformgraph.diffusion.Adopter;
import org.reformgraph.diffusion.Claim;
import org.reformgraph.diffusion.DateKind;
import org.reformgraph.diffusion.Diffusion;
import org.reformgraph.diffusion.Link;
import org.reformgraph.diffusion.Verdict;

/** A diffusion as a report: who adopted it when, from whom, and who says to have been the first. */
public final class DiffusionPaper {
  private final Diffusion diffusion;
  private final Language language;
  private final Citations citations;
  private final Map<String, String> names = new HashMap<>();

  private DiffusionPaper(Diffusion diffusion, Language language, String base) {
    this.diffusion = diffusion;
    this.language = language;
    this.citations = new Citations(base);
    diffusion.adopters().forEach(each -> names.put(each.region().id(), each.region().name()));
    diffusion.others().forEach(each -> names.put(each.id(), each.name()));
  }

  /**
   * Makes the report.
   *
   * @param base what the addresses of things start with, up to a last {@code /}
   * @param day when it is made
   */
  public static Paper of(Diffusion diffusion, Language language, String base, LocalDate day) {
    return new DiffusionPaper(diffusion, language, base).paper(day);
  }

  private Paper paper(LocalDate day) {
    String name = diffusion.of().name();
    String title = language.of("“" + name + "”扩散报告", "How “" + name + "” spread");
    List<Paper.Block> blocks = new ArrayList<>();
    blocks.add(Wordings.origin(language, day, diffusion.truncated()));
    blocks.add(new Paper.Paragraph(Paper.Words.of(summary())));
    section(blocks, language.of("采用时间线", "Adopters in order of time"), adopters());
    if (!diffusion.others().isEmpty()) {
      blocks.add(new Paper.Paragraph(Paper.Words.of(others())));
    }
    section(blocks, language.of("借鉴关系", "Who copied from whom"), links());
    section(blocks, language.of("首创声明核对", "Claims to have been the first"), claims());
    return new Paper(title, Wordings.fileName(title), language, blocks, citations.all());
  }

  private String summary() {
    long stated = diffusion.links().stream().filter(l -> l.kind() == Link.Kind.STATED).count();
    long inferred = diffusion.links().size() - stated;
    String by =
        diffusion.by().isEmpty()
            ? language.of("与该举措相似的举措", "measures very like it")
            : Wordings.names(diffusion.by(), language);
    return language.of(
        "范围：%s。采用地区%d个；原文写明的借鉴%d条，推断的借鉴%d条；首创声明%d条。"
            .formatted(
                by, diffusion.adopters().size(), stated, inferred, diffusion.claims().size()),
        "Scope: %s. Adopters: %d; stated copies: %d, inferred ones: %d; claims to be first: %d."
            .formatted(
                by, diffusion.adopters().size(), stated, inferred, diffusion.claims().size()));
  }

  private void section(List<Paper.Block> blocks, String heading, Paper.Table table) {
    blocks.add(new Paper.Heading(heading));
    blocks.add(
        table.rows().isEmpty()
            ? new Paper.Paragraph(Paper.Words.of(language.of("无。", "None.")))
            : table);
  }

  private String others() {
    String names = Wordings.names(diffusion.others(), language);
    return language.of(
        "另见于借鉴关系、但所读材料没有直接记述其做法的地区（因而不在时间线上，可能更早）：" + names + "。",
        "Named by copies only, with nothing read of their own (so not in the table, and perhaps earlier): "
            + names
            + ".");
  }

  private List<String> header(String zh, String en) {
    return List.of(language.of(zh, en).split("\\|", -1));
  }

  private Paper.Table adopters() {
    List<List<Paper.Words>> rows = new ArrayList<>();
    for (Adopter adopter : diffusion.adopters()) {
      rows.add(
          List.of(
              Paper.Words.of(Integer.toString(rows.size() + 1)),
              Paper.Words.of(adopter.region().name()),
              Paper.Words.of(Wordings.names(adopter.measures(), language)),
              Paper.Words.of(
                  adopter.date() == null ? language.of("不详", "unknown") : adopter.date()),
              Paper.Words.of(kind(adopter.dateIs())),
              Paper.Words.of(adopter.pioneerClaim() ? language.of("是", "yes") : ""),
              Paper.Words.of(citations.of(adopter.evidence()))));
    }
    return new Paper.Table(
        header(
            "序号|地区|举措|时间|时间依据|自称首创|出处",
            "No.|Region|Measures|Date|Date is|Claims to be first|Source"),
        rows);
  }

  private String kind(DateKind kind) {
    if (kind == null) {
      return "";
    }
    return kind == DateKind.STATED
        ? language.of("原文写明", "stated")
        : language.of("案例日期", "the case's");
  }

  private Paper.Table links() {
    List<List<Paper.Words>> rows = new ArrayList<>();
    for (Link link : diffusion.links()) {
      boolean stated = link.kind() == Link.Kind.STATED;
      rows.add(
          List.of(
              Paper.Words.of(names.getOrDefault(link.from(), link.from())),
              Paper.Words.of(names.getOrDefault(link.to(), link.to())),
              Paper.Words.of(
                  stated ? language.of("原文写明", "stated") : language.of("推断", "inferred")),
              Paper.Words.of(language.of(link.reason(), link.reasonEn())),
              Paper.Words.of(citations.of(link.evidence()))));
    }
    return new Paper.Table(header("借鉴方|来源|性质|理由|出处", "Who copied|From|Kind|Reason|Source"), rows);
  }

  private Paper.Table claims() {
    List<List<Paper.Words>> rows = new ArrayList<>();
    for (Claim claim : diffusion.claims()) {
      Ref region = claim.region();
      rows.add(
          List.of(
              Paper.Words.of(region.name()),
              Paper.Words.of(claim.measure().name()),
              Paper.Words.of(claim.claim()),
              Paper.Words.of(verdict(claim.verdict())),
              Paper.Words.of(language.of(claim.note(), claim.noteEn())),
              Paper.Words.of(citations.of(claim.evidence()))));
    }
    return new Paper.Table(
        header("地区|举措|声明|结论|说明|出处", "Region|Measure|Claim|Verdict|Why|Source"), rows);
  }

  private String verdict(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED -> language.of("数据支持", "supported");
      case CONTRADICTED -> language.of("与数据不符", "contradicted");
      case DISPUTED -> language.of("有争议", "disputed");
      case UNVERIFIABLE -> language.of("无从核对", "unverifiable");
    };
  }
}
