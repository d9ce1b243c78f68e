package be.overzicht.sparql.execution;

import be.overzicht.sparql.budget.Budget;
import be.overzicht.sparql.engine.ServiceRefused;
import be.overzicht.sparql.engine.StandardFunctions;
import be.overzicht.sparql.syntax.WrittenText;
import be.overzicht.store.remote.HeldGraphs;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.E_Now;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.Unstable;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformer;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Turns a query over a release into one over the graphs that hold it in a store. A variable for a graph is joined with a
 * table of both names, so that it keeps the names of the release. What may not be asked is refused here: the store would
 * do it.
 */
final class HeldNames {
  private static final String NONE = "urn:x-overzicht:no-graph";

  private final HeldGraphs graphs;
  private final Budget budget;
  private List<String> named;
  private int variables;

  /** For the graphs of a release. */
  HeldNames(HeldGraphs graphs, Budget budget) {
    this.graphs = graphs;
    this.budget = budget;
  }

  /** The query to ask the store; the given one stays as it is. */
  Query of(Query query) {
    boolean chosen = query.hasDatasetDescription();
    named = chosen ? ours(query.getNamedGraphURIs()) : graphs.names();
    Elements elements = new Elements();
    Query held = QueryTransformOps.transform(expanded(query), elements, new Expressions(elements));
    held.getGraphURIs().clear();
    held.getNamedGraphURIs().clear();
    if (chosen) {
      ours(query.getGraphURIs()).forEach(name -> held.addGraphURI(graphs.held(name)));
    } else {
      held.addGraphURI(graphs.union());
    }
    if (held.getGraphURIs().isEmpty()) {
      held.addGraphURI(NONE);
    }
    named.forEach(name -> held.addNamedGraphURI(graphs.held(name)));
    return held;
  }

  private List<String> ours(List<String> names) {
    return names.stream().filter(graphs.names()::contains).distinct().toList();
  }

  /** With the names of its columns in the place of a star, which would show the variables that are added. */
  private static Query expanded(Query query) {
    if (!query.isSelectType() || !query.isQueryResultStar()) {
      return query;
    }
    query.resetResultVars();
    Query expanded = QueryTransformOps.shallowCopy(query);
    List<Var> columns = List.copyOf(query.getProjectVars());
    if (!columns.isEmpty()) {
      expanded.setQueryResultStar(false);
      expanded.getProject().clear();
      columns.forEach(expanded::addResultVar);
    }
    return expanded;
  }

  /** The patterns, graph by graph. */
  private final class Elements extends ElementTransformCopyBase {
    @Override
    public Element transform(ElementNamedGraph element, Node name, Element inner) {
      if (!name.isVariable()) {
        return new ElementNamedGraph(NodeFactory.createURI(graphs.held(name.getURI())), inner);
      }
      Var variable = Var.alloc("heldGraph" + variables++);
      List<Binding> rows = new ArrayList<>();
      for (String graph : named) {
        rows.add(BindingFactory.binding(Var.alloc(name), NodeFactory.createURI(graph),
            variable, NodeFactory.createURI(graphs.held(graph))));
      }
      ElementGroup group = new ElementGroup();
      group.addElement(new ElementData(List.of(Var.alloc(name), variable), rows));
      group.addElement(new ElementNamedGraph(variable, inner));
      return group;
    }

    /** One that may fail in silence fails: it adds nothing. */
    @Override
    public Element transform(ElementService element, Node service, Element inner) {
      if (element.getSilent()) {
        return new ElementGroup();
      }
      throw new ServiceRefused();
    }

    @Override
    public Element transform(ElementSubQuery element, Query query) {
      return new ElementSubQuery(expanded(query));
    }
  }

  /** The expressions. */
  private final class Expressions extends ExprTransformCopy {
    private final Elements elements;

    private Expressions(Elements elements) {
      this.elements = elements;
    }

    /** EXISTS, whose pattern is changed as all others are, with the expressions in it. */
    @Override
    public Expr transform(ExprFunctionOp function, ExprList arguments, Op pattern) {
      Element inner = ElementTransformer.transform(function.getElement(), elements, this);
      return function instanceof E_Exists ? new E_Exists(inner) : new E_NotExists(inner);
    }

    @Override
    public Expr transform(ExprAggregator aggregate) {
      Aggregator whole = aggregate.getAggregator();
      return whole.getExprList() == null ? aggregate : new ExprAggregator(
          aggregate.getVar(), whole.copy(ExprTransformer.transform(this, whole.getExprList())));
    }

    @Override
    public Expr transform(ExprFunction0 function) {
      return function instanceof WrittenText written ? written.text() : noticed(function);
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
      return noticed(super.transform(function, argument));
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
      if (function instanceof E_Function called) {
        StandardFunctions.requireKnown(called.getFunctionIRI());
      }
      return noticed(super.transform(function, arguments));
    }

    private Expr noticed(Expr function) {
      if (function instanceof Unstable || function instanceof E_Now) {
        budget.notRepeatable();
      }
      return function;
    }
  }
}
