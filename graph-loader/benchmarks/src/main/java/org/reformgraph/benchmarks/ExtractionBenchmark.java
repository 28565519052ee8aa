package org.reformgraph.benchmarks;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.reformgraph.read.Document;

/**
 * One thread over the same texts: extraction, and HanLP's standard segmenter with all its
 * recognisers.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ExtractionBenchmark {
  static final long CHARACTERS = 200_000;

  /** Where the texts are, parted by commas. */
  @Param(Corpus.BUNDLED)
  public String paths;

  private List<Document> documents;
  private Extraction extraction;
  private Segment hanlp;

  /** Reads the texts and makes both ready. */
  @Setup
  public void prepare() throws IOException {
    documents = Corpus.repeated(Corpus.read(paths), CHARACTERS);
    extraction = new Extraction();
    hanlp = HanLP.newSegment().enableAllNamedEntityRecognize(true);
  }

  /** From the healed text to facts with canonical ids. */
  @Benchmark
  public void extraction(Blackhole hole) {
    documents.forEach(document -> hole.consume(extraction.of(document)));
  }

  /** From the same text to HanLP's words and names. */
  @Benchmark
  public void hanlp(Blackhole hole) {
    documents.forEach(document -> hole.consume(hanlp.seg(document.text().text())));
  }
}
