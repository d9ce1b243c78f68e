package be.overzicht.http.exchange;

import java.util.function.Supplier;

/** Makes something when it is first asked for, and keeps it; a failure is not kept. */
final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> source;
  private volatile T value;

  Lazy(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public T get() {
    if (value == null) {
      synchronized (this) {
        if (value == null) {
          value = source.get();
        }
      }
    }
    return value;
  }
}
