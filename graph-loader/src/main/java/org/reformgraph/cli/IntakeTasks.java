package org.reformgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.reformgraph.load.IntakeListener;
import org.reformgraph.load.IntakeStage;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.pipeline.DocumentStages;
import org.reformgraph.pipeline.ExtractedDocument;
import org.reformgraph.pipeline.FactsSink;
import org.reformgraph.read.Document;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.input.Input;
import org.reformgraph.read.input.InputLimits;
import org.reformgraph.segment.CaseText;

/** One file that was handed in, and who hears how far it is. */
record IntakeTasks(Path file, String collection, IntakeListener listener) {
  /** What a stranger sends is read with less patience than what the user names. */
  static final InputLimits LIMITS = new InputLimits(50L << 20, 200L << 20, 100, 2_000, 1);

  /** The stages, telling of each step. */
  DocumentStages<Input> watched(DocumentStages<Input> stages) {
    AtomicLong read = new AtomicLong();
    AtomicLong parted = new AtomicLong();
    AtomicLong cases = new AtomicLong();
    AtomicLong extracted = new AtomicLong();
    return new DocumentStages<>(
        input -> {
          listener.progress(IntakeStage.READ, read.get(), read.get() + 1);
          Document document = stages.read().read(input);
          listener.progress(IntakeStage.READ, read.incrementAndGet(), read.get());
          return document;
        },
        document -> {
          List<CaseText> found = stages.segment().apply(document);
          cases.addAndGet(found.size());
          listener.progress(IntakeStage.SEGMENT, parted.incrementAndGet(), read.get());
          return found;
        },
        text -> {
          CaseFacts facts = stages.extract().apply(text);
          listener.progress(IntakeStage.EXTRACT, extracted.incrementAndGet(), cases.get());
          return facts;
        },
        stages.fingerprint());
  }

  /** The sink, telling of each step. */
  FactsSink watched(FactsSink sink) {
    AtomicLong written = new AtomicLong();
    return new FactsSink() {
      @Override
      public void write(List<ExtractedDocument> documents)
          throws IOException, RejectedInputException {
        long before = written.get();
        listener.progress(IntakeStage.WRITE, before, before + documents.size());
        sink.write(documents);
        long now = written.addAndGet(documents.size());
        listener.progress(IntakeStage.WRITE, now, now);
      }

      @Override
      public void finish() {
        listener.progress(IntakeStage.SETTLE, 0, 1);
        sink.finish();
        listener.progress(IntakeStage.SETTLE, 1, 1);
      }
    };
  }
}
