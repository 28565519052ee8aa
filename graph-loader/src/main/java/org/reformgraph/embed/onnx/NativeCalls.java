package org.reformgraph.embed.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.reformgraph.embed.EmbedderException;

/**
 * Calls of ONNX Runtime, for whose end the end of the process waits. The runtime's own shutdown
 * hook frees what all its models share, also while one of them is being loaded: then the process
 * crashes, and what other hooks had to close is left as it was (<a
 * href="https://github.com/microsoft/onnxruntime/issues/31352">its issue 31352</a>). The runtime
 * counts who holds that; a second handle keeps it until the last call has come to its end. Its Java
 * classes have no such call, hence the reflection.
 */
final class NativeCalls {
  private static final NativeCalls OURS = new NativeCalls();

  private final ReadWriteLock calls = new ReentrantReadWriteLock();
  private Runnable release = () -> {};
  private volatile boolean over;

  /** The end waits for the library's being loaded, too. */
  private NativeCalls() {
    calls.writeLock().lock();
    try {
      if (endIsHeard()) {
        release = hold();
      } else {
        over = true;
      }
    } catch (IllegalStateException e) {
      if (!over) { // otherwise it is because of the end, which has begun meanwhile
        throw e;
      }
    } finally {
      calls.writeLock().unlock();
    }
  }

  /** Whether {@link #end} will be called; not when the process is ending already. */
  private boolean endIsHeard() {
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(this::end, "embedding-ends"));
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  /**
   * Makes a call, within which there is no other, in any thread: it would wait for the end, and the
   * end for it.
   *
   * @throws EmbedderException.Stopped when the process is ending
   * @throws LinkageError when the runtime cannot be loaded here
   */
  static <T> T call(Supplier<T> call) {
    return OURS.made(call);
  }

  private <T> T made(Supplier<T> call) {
    goOn();
    calls.readLock().lock();
    try {
      goOn();
      return call.get();
    } finally {
      calls.readLock().unlock();
    }
  }

  private void goOn() {
    if (over) {
      throw new EmbedderException.Stopped();
    }
  }

  /** Lets no other call begin, and those that are under way come to their end. */
  private void end() {
    over = true;
    calls.writeLock().lock();
    try {
      release.run();
    } finally {
      calls.writeLock().unlock();
    }
  }

  /** Takes the second handle; what gives it back. */
  private static Runnable hold() {
    try {
      Field library = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
      Method create = method("createHandle", long.class, int.class, String.class);
      Method close = method("close", long.class, long.class);
      library.setAccessible(true);
      OrtEnvironment.getEnvironment();
      Object api = library.get(null);
      int level = OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING.getValue();
      Object handle = invoke(create, api, level, OrtEnvironment.DEFAULT_NAME);
      return () -> invoke(close, api, handle);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("ONNX Runtime is of a version that was not expected: " + e);
    }
  }

  private static Method method(String name, Class<?>... parameters) throws NoSuchMethodException {
    Method method = OrtEnvironment.class.getDeclaredMethod(name, parameters);
    method.setAccessible(true);
    return method;
  }

  private static Object invoke(Method method, Object... arguments) {
    try {
      return method.invoke(null, arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
