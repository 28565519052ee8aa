package org.reformgraph.sparql;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.TransactionalComponentExternal;
import org.apache.jena.dboe.transaction.txn.TxnId;
import org.apache.jena.query.ReadWrite;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The text index's part in the transactions of the triple store. These call all their parts under
 * one lock, at the beginning of each transaction and when a writer commits: what a reader is given
 * here belongs to the triples that it sees.
 *
 * <p>A part that throws when a transaction begins, or after it is committed, leaves TDB2 in the
 * midst of it for ever: when the index cannot be opened, only who searches words is told.
 */
final class TextTransactions extends TransactionalComponentExternal<TextTransactions.View> {
  private static final Logger LOG = LoggerFactory.getLogger(TextTransactions.class);
  private static final byte[] NAME = {82, 71, 84, 120};

  private final SnapshotTextIndex index;
  private DirectoryReader newest;

  TextTransactions(SnapshotTextIndex index) {
    super(ComponentId.create(null, NAME));
    this.index = index;
  }

  /**
   * What one transaction sees; none of a writer, which sees what was before it.
   *
   * @param reader null when the index could not be opened
   */
  record View(DirectoryReader reader, boolean writing, AtomicBoolean released) {}

  /** The index as this thread's transaction sees it. */
  IndexReader reader() {
    View view = getDataState();
    if (view == null) {
      throw new IllegalStateException("words are searched in transactions only");
    }
    if (view.reader() == null) {
      throw new TextIndexFailure("the text index could not be opened", null);
    }
    return view.reader();
  }

  @Override
  protected synchronized View _begin(ReadWrite mode, TxnId id) {
    if (newest == null) {
      newest = open();
    }
    if (newest != null) {
      newest.incRef();
    }
    return new View(newest, mode == ReadWrite.WRITE, new AtomicBoolean());
  }

  private DirectoryReader open() {
    try {
      return DirectoryReader.open(index.getDirectory());
    } catch (IOException e) {
      LOG.warn("the text index cannot be opened", e);
      return null;
    }
  }

  /** No transaction begins as a reader and goes on as a writer. */
  @Override
  protected View _promote(TxnId id, View view) {
    return null;
  }

  @Override
  protected ByteBuffer _commitPrepare(TxnId id, View view) {
    if (view.writing()) {
      index.prepareWriting();
    }
    return null;
  }

  @Override
  protected void _commit(TxnId id, View view) {
    if (view.writing()) {
      index.commitWriting();
      renew();
    }
  }

  private synchronized void renew() {
    try {
      DirectoryReader next = newest == null ? open() : DirectoryReader.openIfChanged(newest);
      if (next != null) {
        close();
        newest = next;
      }
    } catch (IOException e) {
      LOG.warn("the text index cannot be opened again; the next transaction tries it", e);
      close();
    }
  }

  @Override
  protected void _commitEnd(TxnId id, View view) {}

  @Override
  protected void _abort(TxnId id, View view) {
    if (view.writing()) {
      index.rollbackWriting();
    }
  }

  /** May come twice. */
  @Override
  protected void _complete(TxnId id, View view) {
    if (view != null && view.reader() != null && view.released().compareAndSet(false, true)) {
      release(view.reader());
    }
  }

  synchronized void close() {
    if (newest != null) {
      release(newest);
      newest = null;
    }
  }

  private static void release(DirectoryReader reader) {
    try {
      reader.decRef();
    } catch (IOException e) {
      LOG.warn("files of the text index cannot be closed", e);
    }
  }
}
