package be.overzicht.testing.disk;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.FileSystem;
import java.nio.file.Path;

/** A path of the faulty file system: every question goes to the real path, and paths in answers are faulty again. */
final class FaultyPath implements InvocationHandler {
  private final Path real;
  private final FileSystem fileSystem;

  private FaultyPath(Path real, FileSystem fileSystem) {
    this.real = real;
    this.fileSystem = fileSystem;
  }

  static Path of(Path real, FileSystem fileSystem) {
    return (Path) Proxy.newProxyInstance(
        FaultyPath.class.getClassLoader(), new Class<?>[] {Path.class}, new FaultyPath(real, fileSystem));
  }

  /** The real path behind a faulty one. */
  static Path real(Object path) {
    return Proxy.isProxyClass(path.getClass()) && Proxy.getInvocationHandler(path) instanceof FaultyPath faulty
        ? faulty.real
        : (Path) path;
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("getFileSystem")) {
      return fileSystem;
    }
    Object[] real = arguments == null ? new Object[0] : arguments.clone();
    for (int i = 0; i < real.length; i++) {
      real[i] = real[i] instanceof Path ? real(real[i]) : real[i];
    }
    try {
      Object answer = method.invoke(this.real, real);
      return answer instanceof Path path ? of(path, fileSystem) : answer;
    } catch (InvocationTargetException failure) {
      throw failure.getCause();
    }
  }
}
