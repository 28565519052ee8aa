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

/**
 * The text index's part in the transactions of the triple store. These call all their parts under
 * one lock, at the beginning of each transaction and when a writer commits: what a reader is given
 * here belongs to the triples that it sees.
 */
final class TextTransactions extends TransactionalComponentExternal<TextTransactions.View> {
  private static final byte[] NAME = {82, 71, 84, 120};

  private final SnapshotTextIndex index;
  private DirectoryReader newest;

  TextTransactions(SnapshotTextIndex index) {
    super(ComponentId.create(null, NAME));
    this.index = index;
  }

  /** What one transaction sees; none of a writer, which sees what was before it. */
  record View(DirectoryReader reader, boolean writing, AtomicBoolean released) {}

  /** The index as this thread's transaction sees it. */
  IndexReader reader() {
    View view = getDataState();
    if (view == null) {
      throw new IllegalStateException("words are searched in transactions only");
    }
    return view.reader();
  }

  @Override
  protected synchronized View _begin(ReadWrite mode, TxnId id) {
    try {
      if (newest == null) {
        newest = DirectoryReader.open(index.getDirectory());
      }
      newest.incRef();
      return new View(newest, mode == ReadWrite.WRITE, new AtomicBoolean());
    } catch (IOException e) {
      throw new TextIndexFailure("the text index cannot be opened", e);
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
      DirectoryReader next = DirectoryReader.openIfChanged(newest);
      if (next != null) {
        newest.decRef();
        newest = next;
      }
    } catch (IOException e) {
      throw new TextIndexFailure("the text index cannot be opened again", e);
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
    if (view != null && view.released().compareAndSet(false, true)) {
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
      throw new TextIndexFailure("the text index cannot be let go", e);
    }
  }
}
