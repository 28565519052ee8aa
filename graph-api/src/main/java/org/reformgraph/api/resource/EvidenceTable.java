package org.reformgraph.api.resource;

import java.util.List;
import org.reformgraph.api.http.CsvTable;
import org.reformgraph.api.http.Wording;
import org.springframework.stereotype.Component;

/** Evidence in CSV. */
@Component
class EvidenceTable implements CsvTable<Evidence> {
  private static final List<Column<Evidence>> COLUMNS =
      List.of(
          Column.of("原句", "sentence", Evidence::sentence),
          Column.of("案例", "case", Evidence::caseTitle),
          Column.of("案例日期", "case date", Evidence::caseDate),
          Column.of("案例id", "case id", Evidence::caseId),
          Column.of("文档id", "document id", Evidence::documentId),
          Column.of("页码", "page", Evidence::page),
          Column.of("起", "start", Evidence::start),
          Column.of("止", "end", Evidence::end),
          Column.of("置信度", "confidence", Evidence::confidence),
          Column.of("方法", "method", Evidence::method),
          Column.of("校正人", "corrected by", Evidence::correctedBy));

  @Override
  public Class<Evidence> type() {
    return Evidence.class;
  }

  @Override
  public Wording fileName(String address) {
    return new Wording("证据", "evidence");
  }

  @Override
  public List<Column<Evidence>> columns() {
    return COLUMNS;
  }
}
