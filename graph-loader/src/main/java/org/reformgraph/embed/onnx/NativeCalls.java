package org.reformgraph.embed.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Calls of ONNX Runtime, whose end the end of the process waits for. The runtime's own shutdown
 * hook frees what all its models share, also while one of them is being loaded: then the process
 * crashes, and what other hooks had to close is left as it was (<a
 * href="https://github.com/microsoft/onnxruntime/issues/31352">issue 31352</a>, versions 1.20 to
 * 1.25). A second handle keeps it; it counts its handles. Java has no call for that, hence the
 * reflection.
 */
final class NativeCalls {
  private static final ReentrantReadWriteLock CALLS = new ReentrantReadWriteLock();
  private static volatile boolean over;

  static {
    keepShared();
    Runtime.getRuntime().addShutdownHook(new Thread(NativeCalls::end, "embedding-ends"));
  }

  private NativeCalls() {}

  /**
   * Makes a call.
   *
   * @throws IllegalStateException when the process is about to end
   */
  static <T> T call(Supplier<T> call) {
    CALLS.readLock().lock();
    try {
      if (over) {
        throw new IllegalStateException("the process is ending");
      }
      return call.get();
    } finally {
      CALLS.readLock().unlock();
    }
  }

  /** Lets those that are under way come to their end, and no other begin. */
  private static void end() {
    over = true;
    CALLS.writeLock().lock();
    CALLS.writeLock().unlock();
  }

  private static void keepShared() {
    try {
      Field api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
      Method handle =
          OrtEnvironment.class.getDeclaredMethod(
              "createHandle", long.class, int.class, String.class);
      api.setAccessible(true);
      handle.setAccessible(true);
      OrtEnvironment.getEnvironment();
      handle.invoke(
          null,
          api.getLong(null),
          OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING.getValue(),
          OrtEnvironment.DEFAULT_NAME);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("ONNX Runtime is not of a version that this one knows", e);
    }
  }
}
