package be.overzicht.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A method as it stands in the source.
 *
 * @param place file, line and name
 * @param lines from its signature to its closing brace
 * @param parameters the types of its parameters
 * @param isOwn whether the signature is a choice: an overriding method has none, and the constructor of a record and
 *     what stands in for it list its components
 * @param isPrivate whether only its own class calls it
 */
record Method(String place, long lines, List<String> parameters, boolean isOwn, boolean isPrivate) {

  /** Parses files without compiling them. */
  static List<Method> allOf(List<SourceFile> files) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
          manager.getJavaFileObjectsFromPaths(files.stream().map(SourceFile::path).toList()));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      List<Method> methods = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        unit.accept(new Reader(unit, positions, methods), null);
      }
      return methods;
    }
  }

  @Override
  public String toString() {
    return place + ": " + lines + " lines, " + parameters;
  }

  private static final class Reader extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Method> methods;

    Reader(CompilationUnitTree unit, SourcePositions positions, List<Method> methods) {
      this.unit = unit;
      this.positions = positions;
      this.methods = methods;
    }

    @Override
    public Void visitMethod(MethodTree method, Void none) {
      if (method.getBody() != null) {
        long first = line(positions.getStartPosition(unit, method.getReturnType() == null
            ? method.getBody() : method.getReturnType()));
        long last = line(positions.getEndPosition(unit, method));
        List<String> parameters = method.getParameters().stream().map(each -> each.getType().toString()).toList();
        methods.add(new Method(unit.getSourceFile().getName() + ":" + first + " " + method.getName(),
            last - first + 1, parameters, isOwn(method),
            method.getModifiers().getFlags().contains(Modifier.PRIVATE)));
      }
      return super.visitMethod(method, none);
    }

    private boolean isOwn(MethodTree method) {
      boolean overrides = method.getModifiers().getAnnotations().stream()
          .anyMatch(each -> each.getAnnotationType().toString().equals("Override"));
      boolean makes = method.getReturnType() == null
          || unit.getSourceFile().getName().endsWith("/" + method.getReturnType() + ".java");
      return !overrides && !makes;
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }
}
