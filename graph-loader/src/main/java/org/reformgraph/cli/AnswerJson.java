package org.reformgraph.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** Answers in JSON, an object a line, as the API gives them: what is not known is left out. */
final class AnswerJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              usual -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private AnswerJson() {}

  static void write(Object answer, OutputStream out) throws IOException {
    out.write((JSON.writeValueAsString(answer) + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
