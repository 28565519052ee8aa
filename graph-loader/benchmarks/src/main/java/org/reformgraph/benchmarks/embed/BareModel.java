package org.reformgraph.benchmarks.embed;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * The bundled model without anything of ours: tokens made beforehand, run by ONNX Runtime in
 * batches that are filled up to the longest text.
 */
final class BareModel implements AutoCloseable {
  private static final String MODEL = "/bge-small-zh-v1.5-q.onnx";
  private static final String TOKENIZER = "/bge-small-zh-v1.5-q-tokenizer.json";

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final List<long[]> texts = new ArrayList<>();

  BareModel(List<String> texts) throws IOException, OrtException {
    try (InputStream model = BareModel.class.getResourceAsStream(MODEL);
        InputStream tokens = BareModel.class.getResourceAsStream(TOKENIZER)) {
      session = environment.createSession(model.readAllBytes());
      try (HuggingFaceTokenizer tokenizer =
          HuggingFaceTokenizer.newInstance(tokens, Map.of("padding", "false"))) {
        for (String text : texts) {
          Encoding encoding = tokenizer.encode(text, true, false);
          this.texts.add(encoding.getIds());
        }
      }
    }
  }

  /** Runs all texts, so many at once; how many vectors came of it. */
  int run(int batch) throws OrtException {
    int vectors = 0;
    for (int from = 0; from < texts.size(); from += batch) {
      vectors += run(texts.subList(from, Math.min(texts.size(), from + batch)));
    }
    return vectors;
  }

  private int run(List<long[]> some) throws OrtException {
    int length = some.stream().mapToInt(ids -> ids.length).max().orElseThrow();
    long[][] ids = new long[some.size()][length];
    long[][] mask = new long[some.size()][length];
    for (int i = 0; i < ids.length; i++) {
      long[] text = some.get(i);
      System.arraycopy(text, 0, ids[i], 0, text.length);
      System.arraycopy(
          LongStream.generate(() -> 1).limit(text.length).toArray(), 0, mask[i], 0, text.length);
    }
    try (OnnxTensor tokens = OnnxTensor.createTensor(environment, ids);
        OnnxTensor attention = OnnxTensor.createTensor(environment, mask);
        OnnxTensor types = OnnxTensor.createTensor(environment, new long[ids.length][length]);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids", tokens, "attention_mask", attention, "token_type_ids", types))) {
      float[][][] states = (float[][][]) result.get(0).getValue();
      return states.length;
    }
  }

  @Override
  public void close() throws OrtException {
    session.close();
  }
}
