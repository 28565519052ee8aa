package org.reformgraph.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reformgraph.answer.Ref;
import org.reformgraph.diffusion.Adopter;
import org.reformgraph.diffusion.Claim;
import org.reformgraph.diffusion.Diffusion;
import org.reformgraph.diffusion.Link;
import org.reformgraph.report.DiffusionPaper;
import org.reformgraph.report.Language;
import org.reformgraph.report.Paper;

/** A diffusion in every form. */
record DiffusionForms(Diffusion diffusion) implements AnswerOptions.Forms {
  @Override
  public Object json() {
    return diffusion;
  }

  @Override
  public Paper paper(Language language, String base, LocalDate day) {
    return DiffusionPaper.of(diffusion, language, base, day);
  }

  @Override
  public String table() {
    List<String> lines = new ArrayList<>();
    lines.add(diffusion.of().name() + "  " + diffusion.of().id());
    section(lines, "Adopters", adopters());
    section(lines, "Links", links());
    section(lines, "Claims to be first", claims());
    return String.join("\n", lines) + "\n";
  }

  private static void section(List<String> lines, String heading, Table table) {
    if (!table.isEmpty()) {
      lines.add("");
      lines.add(heading);
      lines.addAll(table.lines());
    }
  }

  private Table adopters() {
    Table table = new Table();
    for (Adopter adopter : diffusion.adopters()) {
      table.row(
          adopter.date() == null ? "?" : adopter.date(),
          adopter.dateIs() == null ? "" : adopter.dateIs().toString(),
          adopter.region().name(),
          adopter.measures().stream().map(Ref::name).collect(Collectors.joining(", ")),
          adopter.pioneerClaim() ? "claims to be first" : "");
    }
    return table;
  }

  private Table links() {
    Map<String, String> names = new HashMap<>();
    diffusion.adopters().forEach(each -> names.put(each.region().id(), each.region().name()));
    diffusion.others().forEach(each -> names.put(each.id(), each.name()));
    Table table = new Table();
    for (Link link : diffusion.links()) {
      boolean stated = link.kind() == Link.Kind.STATED;
      table.row(
          names.getOrDefault(link.from(), link.from()),
          stated ? "──▶" : "- ▶",
          names.getOrDefault(link.to(), link.to()),
          link.kind().toString(),
          stated ? "" : link.reason());
    }
    return table;
  }

  private Table claims() {
    Table table = new Table();
    for (Claim claim : diffusion.claims()) {
      table.row(
          claim.region().name(),
          claim.measure().name(),
          claim.claim(),
          claim.verdict().toString(),
          claim.note());
    }
    return table;
  }
}
