package org.reformgraph.api.http;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.reflect.Type;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.reformgraph.answer.SpreadsheetText;
import org.reformgraph.linked.Language;
import org.reformgraph.source.Redaction;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractGenericHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Writes lists as spreadsheets open them: UTF-8 with a byte order mark, lines as RFC 4180 has them,
 * and no text that would run as a formula.
 */
@Component
class CsvConverter extends AbstractGenericHttpMessageConverter<Page<?>> {
  private final List<CsvTable<?>> tables;

  CsvConverter(List<CsvTable<?>> tables) {
    super(WantedFormat.CSV, MediaType.parseMediaType("text/csv"));
    this.tables = List.copyOf(tables);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == Page.class;
  }

  @Override
  public boolean canRead(Type type, Class<?> context, MediaType mediaType) {
    return false;
  }

  /** Only for who names CSV: otherwise it would be offered where nobody says what is. */
  @Override
  public boolean canWrite(Class<?> type, MediaType mediaType) {
    return mediaType != null && super.canWrite(type, mediaType);
  }

  @Override
  protected void writeInternal(Page<?> page, Type type, HttpOutputMessage output)
      throws IOException {
    write(page, table(type), output);
  }

  private CsvTable<?> table(Type page) {
    Class<?> item = ResolvableType.forType(page).as(Page.class).getGeneric(0).resolve();
    return tables.stream()
        .filter(table -> table.type() == item)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("there are no columns for " + item));
  }

  private static <T> void write(Page<?> page, CsvTable<T> table, HttpOutputMessage output)
      throws IOException {
    ServletRequestAttributes request =
        (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    Language language = Problems.language(request.getRequest());
    List<T> items = page.items().stream().map(table.type()::cast).toList();
    Wording name = table.fileName(request.getRequest().getRequestURI());
    HttpHeaders headers = output.getHeaders();
    headers.setContentType(WantedFormat.CSV);
    headers.set(HttpHeaders.CONTENT_DISPOSITION, attachment(name, language));
    headers.set("X-Total-Count", Long.toString(page.total()));
    if (page.total() > items.size()) {
      headers.set("X-Truncated", "true");
    }
    Writer writer = new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8);
    writer.write('\uFEFF');
    print(items, table, language, new CSVPrinter(writer, CSVFormat.RFC4180));
  }

  /** As RFC 6266 has it; clients that know one alphabet only get the English name. */
  private static String attachment(Wording name, Language language) {
    String encoded = URLEncoder.encode(name.in(language), StandardCharsets.UTF_8);
    return "attachment; filename=\"reformgraph-%s.csv\"; filename*=UTF-8''reformgraph-%s.csv"
        .formatted(name.en(), encoded.replace("+", "%20"));
  }

  private static <T> void print(
      List<T> items, CsvTable<T> table, Language language, CSVPrinter printer) throws IOException {
    List<CsvTable.Column<T>> columns =
        table.columns().stream()
            .filter(
                column ->
                    items.isEmpty()
                        || items.stream().anyMatch(item -> column.value().apply(item) != null))
            .toList();
    printer.printRecord(columns.stream().map(column -> column.name().in(language)).toList());
    for (T item : items) {
      printer.printRecord(
          columns.stream().map(c -> cell(c.value().apply(item), language)).toList());
    }
    printer.flush();
  }

  private static Object cell(Object value, Language language) {
    if (value == null) {
      return "";
    }
    if (value instanceof Wording words) {
      return words.in(language);
    }
    if (value instanceof Number) {
      return value;
    }
    String text =
        value instanceof List<?> several
            ? several.stream().map(String::valueOf).collect(Collectors.joining("；"))
            : value.toString();
    return SpreadsheetText.of(Redaction.of(text));
  }

  @Override
  protected Page<?> readInternal(Class<? extends Page<?>> type, HttpInputMessage input) {
    throw new HttpMessageNotReadableException("lists are only written", input);
  }

  @Override
  public Page<?> read(Type type, Class<?> context, HttpInputMessage input) {
    throw new HttpMessageNotReadableException("lists are only written", input);
  }
}
