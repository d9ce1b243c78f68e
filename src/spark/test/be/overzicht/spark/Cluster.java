package be.overzicht.spark;

import be.overzicht.testing.Poll;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A standalone cluster of Spark on this machine: a master and workers, each a process of its own. */
final class Cluster implements Closeable {
  private static final Pattern MASTER = Pattern.compile("Starting Spark master at (spark://\\S+)");
  private static final Path HOME = Path.of(System.getProperty("spark.home", "target/spark/home"));
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String DEPLOY = "org.apache.spark.deploy.";

  private final Path folder;
  private final List<Process> daemons = new ArrayList<>();
  private final String master;

  /** Starts a master and two workers with a processor and a gigabyte each, which write into a folder. */
  Cluster(Path folder) throws IOException {
    this.folder = folder;
    daemons.add(start("master", 256, DEPLOY + "master.Master", "--host", "127.0.0.1", "--port", "0", "--webui-port", "0"));
    this.master = await("master", MASTER);
    for (int worker = 1; worker <= 2; worker++) {
      String name = "worker-" + worker;
      daemons.add(start(name, 256, DEPLOY + "worker.Worker", "--host", "127.0.0.1", "--port", "0", "--webui-port", "0",
          "--cores", "1", "--memory", "1g", "--work-dir", folder.resolve(name).toString(), master));
      await(name, Pattern.compile("(Successfully registered) with master"));
    }
  }

  /** Starts {@code overzicht-spark.jar} with this command line and parts of so many bytes. */
  Process submit(String name, long partBytes, String... line) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("--master", master, "--conf", "spark.ui.enabled=false", "--conf",
        "spark.driver.host=127.0.0.1", "--conf", "spark.overzicht.partBytes=" + partBytes,
        System.getProperty("spark.jar", "target/overzicht-spark.jar")));
    arguments.addAll(List.of(line));
    return start(name, 1024, DEPLOY + "SparkSubmit", arguments.toArray(String[]::new));
  }

  /** Kills a worker with everything it started, as a machine dies. */
  void killWorker() {
    kill(daemons.get(daemons.size() - 1));
  }

  /** What a process has told so far. */
  String told(String name) {
    try {
      return Files.readString(log(name));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Number of executors that served so far. */
  long executors() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.endsWith("stderr") && file.toString().contains("app-")).count();
    }
  }

  @Override
  public void close() {
    daemons.forEach(Cluster::kill);
  }

  private static void kill(Process process) {
    List<ProcessHandle> started = process.descendants().toList();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
  }

  private Process start(String name, int megabytes, String main, String... arguments) throws IOException {
    List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + megabytes + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    line.addAll(List.of(System.getProperty("spark.opens", "").split(" ")));
    line.addAll(List.of("-cp", HOME.resolve("jars").toAbsolutePath() + "/*", main));
    line.addAll(List.of(arguments));
    line.removeIf(String::isEmpty);
    ProcessBuilder process = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log(name).toFile());
    process.environment().putAll(Map.of("SPARK_HOME", HOME.toAbsolutePath().toString(), "SPARK_SCALA_VERSION", "2.13",
        "SPARK_LOCAL_IP", "127.0.0.1"));
    return process.start();
  }

  private String await(String name, Pattern line) {
    String[] found = new String[1];
    Poll.until(name + " is ready", PATIENCE, () -> {
      Matcher matcher = line.matcher(told(name));
      found[0] = matcher.find() ? matcher.group(1) : "";
      return !found[0].isEmpty();
    });
    return found[0];
  }

  private Path log(String name) {
    return folder.resolve(name + ".log");
  }
}
