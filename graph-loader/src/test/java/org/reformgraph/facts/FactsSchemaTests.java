package org.reformgraph.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON Schema that ships describes what is written, and nothing looser. */
class FactsSchemaTests {
  private final Schema schema = schema();

  @Test
  void everyLineThatIsWrittenFitsTheSchema() {
    for (long seed = 0; seed < 500; seed++) {
      String line = FactsWriter.text(new RandomFacts(seed).line());
      assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"format\":1 | \"format\":2",
        "\"entities\":[ | \"entitys\":[",
        "\"sha256\": | \"sha512\":",
        "\"start\": | \"start\":-1,\"begin\":"
      })
  void aLineThatTheReaderRejectsDoesNotFit(String good, String bad) {
    String line = FactsWriter.text(new RandomFacts(1).line());
    assertThat(line).contains(good);

    assertThat(schema.validate(line.replace(good, bad), InputFormat.JSON)).isNotEmpty();
  }

  private static Schema schema() {
    try (InputStream in = FactsSchemaTests.class.getResourceAsStream("facts.schema.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
