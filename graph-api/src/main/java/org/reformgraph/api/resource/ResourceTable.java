package org.reformgraph.api.resource;

import java.util.List;
import org.reformgraph.api.http.CsvTable;
import org.reformgraph.api.http.Wording;
import org.springframework.stereotype.Component;

/** Things in CSV. */
@Component
class ResourceTable implements CsvTable<Resource> {
  private static final List<Column<Resource>> COLUMNS =
      List.of(
          Column.of("id", "id", Resource::id),
          Column.of("类型", "type", each -> Kind.wording(each.type())),
          Column.of("名称", "name", Resource::name),
          Column.of("英文名", "name in English", Resource::nameEn),
          Column.of("全称", "full name", Resource::fullName),
          Column.of("地区", "region", each -> each.region() == null ? null : each.region().name()),
          Column.of("行政区划代码", "division code", Resource::adminCode),
          Column.of("层级", "level", Resource::level),
          Column.of("别名", "aliases", each -> filled(each.aliases())),
          Column.of("文号", "document number", Resource::number),
          Column.of("日期", "date", Resource::date),
          Column.of("始于", "since", Resource::since),
          Column.of("称首创", "claims to be first", Resource::pioneer),
          Column.of("举措类型", "concepts", each -> names(each.concepts())),
          Column.of("指标", "topics", each -> names(each.topics())),
          Column.of("案例数", "cases", Resource::cases),
          Column.of("提及次数", "mentions", Resource::mentions),
          Column.of(
              "文档", "document", each -> each.document() == null ? null : each.document().name()),
          Column.of("文集", "collection", Resource::collection),
          Column.of("路径", "path", Resource::path));

  @Override
  public Class<Resource> type() {
    return Resource.class;
  }

  @Override
  public Wording fileName(String address) {
    String path = address.substring(address.lastIndexOf('/') + 1);
    return new Wording(Kind.ofPath(path).zh(), path);
  }

  @Override
  public List<Column<Resource>> columns() {
    return COLUMNS;
  }

  private static List<String> names(List<Ref> refs) {
    return refs == null ? null : filled(refs.stream().map(Ref::name).toList());
  }

  private static List<String> filled(List<String> texts) {
    return texts == null || texts.isEmpty() ? null : texts;
  }
}
