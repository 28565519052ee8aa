package org.reformgraph.benchmarks;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.reformgraph.read.Document;

/**
 * One thread over the same texts, document by document: extraction, and HanLP's standard segmenter
 * with all its recognisers. They take turns within a second, and what counts is the processor time
 * that each has had: on a machine that does other work besides, the clock tells nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ExtractionBenchmark {
  private static final long CHARACTERS = 200_000;

  /** Where the texts are, parted by commas. */
  @Param(Corpus.BUNDLED)
  public String paths;

  private List<Document> documents;
  private long characters;
  private Extraction extraction;
  private Segment hanlp;

  /**
   * The characters that each has gone through in one iteration, and its processor time in
   * nanoseconds. JMH adds them up and reports them.
   */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Processor {
    public long characters;
    public long extraction;
    public long hanlp;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /** Starts at nothing. */
    @Setup(Level.Iteration)
    public void reset() {
      characters = 0;
      extraction = 0;
      hanlp = 0;
    }

    private long now() {
      return threads.getCurrentThreadCpuTime();
    }
  }

  /** Reads the texts and makes both ready. */
  @Setup
  public void prepare() throws IOException {
    documents = Corpus.repeated(Corpus.read(paths), CHARACTERS);
    characters = Corpus.characters(documents);
    extraction = new Extraction();
    hanlp = HanLP.newSegment().enableAllNamedEntityRecognize(true);
  }

  /** From the healed text to facts with canonical ids, and from the same text to HanLP's words. */
  @Benchmark
  public void both(Processor processor, Blackhole hole) {
    long start = processor.now();
    documents.forEach(document -> hole.consume(extraction.of(document)));
    long middle = processor.now();
    documents.forEach(document -> hole.consume(hanlp.seg(document.text().text())));
    processor.characters += characters;
    processor.extraction += middle - start;
    processor.hanlp += processor.now() - middle;
  }
}
