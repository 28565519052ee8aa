package org.reformgraph.api.text;

import org.reformgraph.source.Redaction;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Redacts every text that the API answers as JSON, evidence or not: so no resource can forget to.
 */
@Component
class RedactedJson extends SimpleModule {
  private static final long serialVersionUID = 1L;

  RedactedJson() {
    super("redacted");
    addSerializer(String.class, new Texts());
  }

  private static final class Texts extends StdSerializer<String> {
    Texts() {
      super(String.class);
    }

    @Override
    public void serialize(String text, JsonGenerator to, SerializationContext context) {
      to.writeString(Redaction.of(text));
    }
  }
}
