package org.reformgraph.api.insight;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.reformgraph.diffusion.Diffusion;
import org.reformgraph.report.ComparisonPaper;
import org.reformgraph.report.DiffusionPaper;
import org.reformgraph.report.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Diffusions and comparisons as files for Word, or in Markdown. */
@RestController
class ReportController {
  private final DiffusionController diffusions;
  private final CompareController comparisons;

  ReportController(DiffusionController diffusions, CompareController comparisons) {
    this.diffusions = diffusions;
    this.comparisons = comparisons;
  }

  @GetMapping("/api/v1/concepts/{key}/diffusion/report")
  ResponseEntity<byte[]> ofConcept(
      @PathVariable String key,
      @RequestParam(defaultValue = "docx") String format,
      HttpServletRequest request) {
    return report(diffusions.ofConcept(key), format, ReportAnswer.language(request));
  }

  @GetMapping("/api/v1/measures/{key}/diffusion/report")
  ResponseEntity<byte[]> ofMeasure(
      @PathVariable String key,
      @RequestParam(defaultValue = "docx") String format,
      HttpServletRequest request) {
    return report(diffusions.ofMeasure(key), format, ReportAnswer.language(request));
  }

  @GetMapping("/api/v1/compare/report")
  ResponseEntity<byte[]> ofComparison(
      @RequestParam List<String> regions,
      @RequestParam Optional<String> topic,
      @RequestParam(defaultValue = "docx") String format,
      HttpServletRequest request) {
    return ReportAnswer.of(
        ComparisonPaper.of(
            comparisons.comparison(regions, topic),
            ReportAnswer.language(request),
            base(),
            LocalDate.now()),
        ReportAnswer.format(format));
  }

  private static ResponseEntity<byte[]> report(
      Diffusion diffusion, String format, Language language) {
    return ReportAnswer.of(
        DiffusionPaper.of(diffusion, language, base(), LocalDate.now()),
        ReportAnswer.format(format));
  }

  /** Where this server answers for what the data name. */
  private static String base() {
    return ServletUriComponentsBuilder.fromCurrentContextPath().path("/id/").toUriString();
  }
}
